package dev.deco.processor.plan;

import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the body of a @Concurrent method is rewritten so that its array accesses go through the
 * isolation. Nodes are told apart by identity.
 *
 * @param actions what becomes of a node
 * @param owned arrays that are handed to a library method as private copies
 * @param exact objects whose very class matters
 * @param helpers methods of the class that need twins too
 * @param refusal why there can be no twin, or null
 */
public record TwinPlan(
    Map<Node, Action> actions,
    Set<Node> owned,
    Set<Node> exact,
    List<Member.Method> helpers,
    @Nullable String refusal) {
  /** Copies the list. */
  public TwinPlan {
    helpers = List.copyOf(helpers);
  }

  /** Whether anything but calls of other twins makes this twin differ from the method. */
  public boolean differs() {
    return !owned.isEmpty()
        || !exact.isEmpty()
        || actions.values().stream().anyMatch(a -> a != Action.HELPER);
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
    /** A list or map that did not come through a parameter. */
    VIEW,
    /** A call of a method that has a twin. */
    HELPER
  }
}
