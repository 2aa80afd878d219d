package dev.deco.processor.plan;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Stmt;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which calls of a body are spawned: the concurrent ones that the method itself makes. Calls in
 * lambdas and local classes run at another time and stay as they are, and so do calls that may wait
 * for a monitor while the caller holds one.
 */
final class Spawned implements Predicate<Expr.Invoke> {
  private final Set<Expr.Invoke> calls = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Expr.Invoke> serial = Collections.newSetFromMap(new IdentityHashMap<>());
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
    collect(body.block(), monitor, false);
  }

  private void collect(Node node, boolean held, boolean closed) {
    if (node instanceof Expr.Invoke call && concurrent.test(call)) {
      boolean locked = held && mayLock.test(call);
      boolean left = closed || locked || stays.test(call);
      idle &= closed;
      (left ? serial : calls).add(call);
    }
    boolean heldInside = held || node instanceof Stmt.Monitor;
    boolean closedInside = closed || node instanceof Node.Code;
    node.parts().forEach(part -> collect(part, heldInside, closedInside));
  }

  @Override
  public boolean test(Expr.Invoke call) {
    return calls.contains(call);
  }

  /** Whether the method itself makes no concurrent call. */
  boolean idle() {
    return idle;
  }

  /** The concurrent calls that stay as they are. */
  Set<Expr.Invoke> serial() {
    return serial;
  }
}
