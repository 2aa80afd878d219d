package dev.deco.processor.plan;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Stmt;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which calls of a body are spawned: the concurrent ones that the method itself makes. Calls in
 * lambdas and local classes run at another time and stay as they are, and so do calls that may wait
 * for a monitor while the caller holds one.
 */
final class Spawned implements Predicate<Expr.Invoke> {
  private final Set<Expr.Invoke> calls = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Expr.Invoke, AtOnce> serial = new IdentityHashMap<>();
  private final Predicate<Expr.Invoke> concurrent;
  private final Predicate<Expr.Invoke> mayLock;
  private final Predicate<Expr.Invoke> stays;
  private boolean idle = true;

  Spawned(
      Body body,
      boolean monitor,
      Predicate<Expr.Invoke> concurrent,
      Predicate<Expr.Invoke> mayLock,
      Predicate<Expr.Invoke> stays) {
    this.stays = stays;
    this.concurrent = concurrent;
    this.mayLock = mayLock;
    collect(body.block(), monitor, null);
  }

  private void collect(Node node, boolean held, @Nullable AtOnce closed) {
    if (node instanceof Expr.Invoke call && concurrent.test(call)) {
      idle &= closed != null;
      AtOnce why = closed == null ? serially(call, held) : closed;
      if (why == null) {
        calls.add(call);
      } else {
        serial.put(call, why);
      }
    }
    boolean heldInside = held || node instanceof Stmt.Monitor;
    for (Node part : node.parts()) {
      collect(part, heldInside, part instanceof Node.Code ? closes(node) : closed);
    }
  }

  private static AtOnce closes(Node around) {
    return AtOnce.closure(
        around instanceof Expr.Lambda
            ? "It stands in a lambda, which runs when somebody calls it."
            : "It stands in a class inside the method, which runs when somebody calls it.");
  }

  /** Why a concurrent call has to run in the caller, perhaps with a monitor held, or null. */
  @Nullable AtOnce serially(Expr.Invoke call, boolean held) {
    if (held && mayLock.test(call)) {
      return AtOnce.never(
          "The caller holds a monitor, and the call may wait for one.",
          "Make the call where no monitor is held.");
    }
    return stays.test(call)
        ? AtOnce.never(
            "It is handed a closure of the caller's that may write, which cannot be isolated.",
            "Hand it values, and let it give back what the caller then writes.")
        : null;
  }

  @Override
  public boolean test(Expr.Invoke call) {
    return calls.contains(call);
  }

  /** Whether the call is a concurrent one that stays as it is. */
  boolean stays(Expr.Invoke call) {
    return serial.containsKey(call);
  }

  /** Whether the method itself makes no concurrent call. */
  boolean idle() {
    return idle;
  }

  /** The concurrent calls that stay as they are, each with the reason. */
  Map<Expr.Invoke, AtOnce> serial() {
    return serial;
  }
}
