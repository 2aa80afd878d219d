package dev.deco.processor.plan;

import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How the body of a @Concurrent method is rewritten so that its array accesses go through the
 * isolation. Nodes are told apart by identity.
 *
 * @param actions what becomes of a node
 * @param owned arrays that are handed to a library method as private copies
 * @param exact objects whose very class matters
 * @param helpers calls of methods of the class that may need twins too
 * @param refusal why there can be no twin, or null
 */
public record TwinPlan(
    Map<Node, Action> actions,
    Set<Node> owned,
    Set<Node> exact,
    Map<Node, Helper> helpers,
    @Nullable String refusal) {
  /** Whether anything but calls of other twins makes this twin differ from the method. */
  public boolean differs() {
    return !owned.isEmpty() || !exact.isEmpty() || !actions.isEmpty();
  }

  /** The helpers in the order in which the body calls them. */
  public List<Helper> called() {
    return helpers.entrySet().stream()
        .sorted(Comparator.comparingInt(call -> call.getKey().span().start()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** This plan with only those helpers whose twins differ from the methods. */
  public TwinPlan only(Predicate<Helper> needed) {
    Map<Node, Helper> kept = new IdentityHashMap<>();
    helpers.forEach(
        (call, helper) -> {
          if (needed.test(helper)) {
            kept.put(call, helper);
          }
        });
    return new TwinPlan(actions, owned, exact, kept, refusal);
  }

  /**
   * A method that is called with arguments that are only read and need no isolation.
   *
   * @param plain indexes of their parameters, ascending
   */
  public record Helper(Member.Method method, List<Integer> plain) {
    /** Copies the list. */
    public Helper {
      plain = List.copyOf(plain);
    }

    /** Tells the twins of a class apart. */
    public String key() {
      return method.key() + plain;
    }
  }

  /** What becomes of a node. */
  public enum Action {
    /** An element is read. */
    READ,
    /** An element is assigned. */
    WRITE,
    /** An element is incremented. */
    STEP,
    /** An array is iterated over. */
    EACH,
    /** An array is cloned. */
    CLONE,
    /** {@code System.arraycopy}. */
    COPY,
    /** The same into an array of the method's own. */
    COPY_OUT,
    /** A list or map that did not come through a parameter. */
    VIEW
  }
}
