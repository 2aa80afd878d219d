package dev.deco.processor.plan;

import dev.deco.processor.model.Reason;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Why the caller waits.
 *
 * @param reason the chain of reasons that placed it
 * @param condition what has to hold at run time for it to wait; null if it always does
 */
public record Wait(Reason reason, @Nullable String condition) {

  /** A wait that does not depend on anything. */
  Wait(Reason reason) {
    this(reason, null);
  }

  /** One wait for the reasons of both. */
  Wait or(Wait other) {
    if (condition == null || other.condition == null) {
      return condition == null ? this : other;
    }
    TreeSet<String> tests = new TreeSet<>(java.util.Arrays.asList(condition.split(" \\|\\| ")));
    tests.addAll(java.util.Arrays.asList(other.condition.split(" \\|\\| ")));
    return new Wait(reason, String.join(" || ", tests));
  }
}
