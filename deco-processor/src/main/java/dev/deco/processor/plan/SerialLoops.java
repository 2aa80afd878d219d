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
  private final Body body;
  private final Predicate<Expr.Invoke> spawned;
  private final WaitPlacement waits;
  private final List<Found> found = new ArrayList<>();

  private SerialLoops(Body body, Predicate<Expr.Invoke> spawned, WaitPlacement waits) {
    this.body = body;
    this.spawned = spawned;
    this.waits = waits;
  }

  /**
   * A loop in which no two calls are pending at a time.
   *
   * @param reason why the caller waits in it; null if the value of a call is needed at once
   */
  record Found(Stmt loop, int line, @Nullable Reason reason) {}

  /** The loops of {@code body} that are not busy once all its waits are placed. */
  static List<Found> in(Body body, Predicate<Expr.Invoke> spawned, WaitPlacement waits) {
    SerialLoops loops = new SerialLoops(body, spawned, waits);
    Nodes.walkOwn(body.block(), loops::look);
    return List.copyOf(loops.found);
  }

  private void look(Node node) {
    boolean loop = node instanceof Stmt.Loop || node instanceof Stmt.ForEach;
    if (!loop || waits.busy.contains((Stmt) node) || !spawnsItself(node)) {
      return;
    }
    Stmt at = (Stmt) node;
    Wait[] first = new Wait[1];
    int[] line = {body.source().line(at)};
    Nodes.walkOwn(
        at,
        inner -> {
          Wait wait = inner instanceof Stmt statement ? waitAt(statement, at) : null;
          if (wait != null && first[0] == null) {
            first[0] = wait;
            line[0] = body.source().line(inner);
          }
        });
    found.add(new Found(at, line[0], first[0] == null ? null : first[0].reason()));
  }

  /** Whether a call is spawned in the loop, and not in a loop inside it. */
  private boolean spawnsItself(Node root) {
    for (Node part : root.parts()) {
      boolean enters =
          !(part instanceof Stmt.Loop || part instanceof Stmt.ForEach || part instanceof Node.Code);
      boolean spawns = part instanceof Expr.Invoke call && spawned.test(call);
      if (spawns || enters && spawnsItself(part)) {
        return true;
      }
    }
    return false;
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
