package dev.deco.processor.plan;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Reason;
import dev.deco.processor.model.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the loops that spawn calls, but wait for each before they spawn the next. */
final class SerialLoops {
  private static final Reason LEFT =
      Reason.of(
          "what is spawned in a block with a handler, a finally, resources or a monitor is waited"
              + " for before the block is left",
          Advice.BLOCK);

  private final Body body;
  private final Predicate<Expr.Invoke> spawned;
  private final WaitPlacement waits;
  private final Guards guards;
  private final List<Found> found = new ArrayList<>();

  private SerialLoops(
      Body body, Predicate<Expr.Invoke> spawned, WaitPlacement waits, Guards guards) {
    this.guards = guards;
    this.body = body;
    this.spawned = spawned;
    this.waits = waits;
  }

  /**
   * A loop in which no two calls are pending at a time.
   *
   * @param line where the caller waits in it
   * @param reason why the caller waits there; null if the value of a call is needed at once
   */
  record Found(Stmt loop, int line, @Nullable Reason reason) {}

  /** The loops of {@code body} that are not busy once all its waits are placed. */
  static List<Found> in(
      Body body, Predicate<Expr.Invoke> spawned, WaitPlacement waits, Guards guards) {
    SerialLoops loops = new SerialLoops(body, spawned, waits, guards);
    Nodes.walkOwn(body.block(), loops::look);
    return List.copyOf(loops.found);
  }

  private void look(Node node) {
    boolean loop = node instanceof Stmt.Loop || node instanceof Stmt.ForEach;
    if (!loop || waits.busy.contains((Stmt) node) || !spawnsItself(node)) {
      return;
    }
    Stmt at = (Stmt) node;
    List<Found> sure = new ArrayList<>();
    List<Found> others = new ArrayList<>();
    Nodes.walkOwn(
        at,
        inner -> {
          Reason reason = inner instanceof Stmt statement ? reason(statement, at) : null;
          if (reason != null) {
            // Most waits before a return are not in every turn, nor are those that ask first.
            Wait wait = waitAt((Stmt) inner, at);
            boolean rare = WaitPlacement.RETURN.equals(reason) || wait != null && wait.asks();
            (rare ? others : sure).add(new Found(at, body.source().line(inner), reason));
          }
        });
    sure.addAll(others);
    found.add(sure.isEmpty() ? new Found(at, body.source().line(at), null) : sure.get(0));
  }

  private @Nullable Reason reason(Stmt statement, Stmt loop) {
    Wait wait = waitAt(statement, loop);
    if (wait != null) {
      Reason reason = wait.reason();
      String instead = Advice.inHeader(reason.instead());
      return statement == loop && statement instanceof Stmt.Loop
          ? new Reason(reason.brief(), reason.steps(), instead)
          : reason;
    }
    return guards.guarded(statement) && statement != loop ? LEFT : null;
  }

  /** Whether a call is spawned in the loop, and not in a loop inside it. */
  private boolean spawnsItself(Node root) {
    for (Node part : root.parts()) {
      if (once(root, part)) {
        continue;
      }
      boolean spawns = part instanceof Expr.Invoke call && spawned.test(call);
      if (spawns || !(part instanceof Node.Code) && spawnsOutsideOfLoops(part)) {
        return true;
      }
    }
    return false;
  }

  /** The same of a part of a loop; of the loops in it, only what these evaluate once counts. */
  private boolean spawnsOutsideOfLoops(Node part) {
    boolean loop = part instanceof Stmt.Loop || part instanceof Stmt.ForEach;
    return loop
        ? part.parts().stream().anyMatch(inner -> once(part, inner) && spawnsOrContains(inner))
        : spawnsItself(part);
  }

  private boolean spawnsOrContains(Node node) {
    return node instanceof Expr.Invoke call && spawned.test(call) || spawnsItself(node);
  }

  /** Whether {@code loop}, if it is one, evaluates {@code part} before its first turn only. */
  private static boolean once(Node loop, Node part) {
    return loop instanceof Stmt.ForEach each && part == each.source()
        || loop instanceof Stmt.Loop other && other.init().contains(part);
  }

  private @Nullable Wait waitAt(Stmt statement, Stmt loop) {
    Wait inHeader = waits.inCondition.get(statement);
    if (inHeader == null) {
      inHeader = waits.inUpdate.get(statement);
    }
    // What stands before the loop itself is waited for once.
    return inHeader != null || statement == loop ? inHeader : waits.before.get(statement);
  }
}
