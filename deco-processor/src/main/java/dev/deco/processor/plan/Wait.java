package dev.deco.processor.plan;

import dev.deco.processor.model.Reason;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Why the caller waits.
 *
 * @param reason the chain of reasons that placed it
 * @param questions of which one must be answered by yes at run time for it to wait; if there are
 *     none, it always does
 */
public record Wait(Reason reason, Set<Question> questions) {
  /** Copies the set, keeping its order. */
  public Wait {
    questions = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(questions));
  }

  /** A wait that does not depend on anything. */
  Wait(Reason reason) {
    this(reason, Set.of());
  }

  /** Whether it depends on an answer. */
  public boolean asks() {
    return !questions.isEmpty();
  }

  /** One wait for the reasons of both. */
  Wait or(Wait other) {
    if (!asks() || !other.asks()) {
      return asks() ? other : this;
    }
    Set<Question> all = new LinkedHashSet<>(questions);
    all.addAll(other.questions);
    return new Wait(reason, all);
  }
}
