package dev.deco.processor.plan;

import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Reason;
import dev.deco.processor.model.Stmt;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Places the waits around blocks with handlers, a {@code finally}, resources or a monitor. */
final class GuardedBlocks {
  private final WaitPlacement waits;
  private final Effect effect;
  private final Guards guards;
  private final Flow flow;

  /** Has {@code waits} look at what is inside the blocks. */
  GuardedBlocks(WaitPlacement waits, Effect effect, Guards guards, Flow flow) {
    this.waits = waits;
    this.effect = effect;
    this.guards = guards;
    this.flow = flow;
  }

  /** A {@code try}. */
  Set<Integer> attempt(Stmt.Try attempt, Set<Integer> in) {
    if (!guards.guarded(attempt)) {
      Set<Integer> state = new TreeSet<>(in);
      Reason reason = state.isEmpty() ? null : effect.enclosed(attempt, state, flow.inGuard());
      waits.waitIf(state, waits.before, attempt, reason);
      Set<Integer> out = new TreeSet<>(waits.sequence(attempt.resources(), state));
      out = new TreeSet<>(waits.statement(attempt.body(), out, null));
      for (Node.Handler handler : attempt.handlers()) {
        out.addAll(waits.statement(handler.body(), state, null));
      }
      if (attempt.last() == null) {
        return out;
      }
      Set<Integer> end = new TreeSet<>(waits.statement(attempt.last(), out, null));
      // A jump out of the block goes through the finally, too.
      Set<Integer> spawned = new TreeSet<>(end);
      spawned.removeAll(out);
      flow.spread(spawned);
      return end;
    }
    Set<Integer> state = new TreeSet<>(in);
    waits.waitIf(
        state,
        waits.before,
        attempt,
        Reason.of("before a block whose handlers must not see earlier failures", Advice.BLOCK));
    flow.guard(attempt);
    guards.enter(attempt);
    waits.statement(attempt.body(), waits.sequence(attempt.resources(), state), null);
    guards.leave();
    flow.leave();
    Set<Integer> out = new TreeSet<>();
    for (Node.Handler handler : attempt.handlers()) {
      boolean guardedHandler = attempt.last() != null;
      if (guardedHandler) {
        flow.guard(attempt);
        guards.enter(handler.body());
      }
      Set<Integer> end = waits.statement(handler.body(), new TreeSet<>(), null);
      if (guardedHandler) {
        guards.leave();
        flow.leave();
      } else {
        out.addAll(end);
      }
    }
    if (attempt.last() == null) {
      return out;
    }
    Set<Integer> end = waits.statement(attempt.last(), new TreeSet<>(), null);
    flow.spread(end);
    return end;
  }

  /** A {@code synchronized} block. */
  Set<Integer> monitor(Stmt.Monitor monitor, Set<Integer> in) {
    Set<Integer> state = new TreeSet<>(in);
    waits.waitIf(
        state, waits.before, monitor, Reason.of("before a monitor is taken", Advice.BLOCK));
    state = waits.simple(monitor, List.of(monitor.lock()), state);
    if (!guards.guarded(monitor)) {
      return waits.statement(monitor.body(), state, null);
    }
    flow.guard(monitor);
    guards.enter(monitor);
    waits.statement(monitor.body(), state, null);
    guards.leave();
    flow.leave();
    return new TreeSet<>();
  }

  /** Whether any statement inside {@code node} leaves the method. */
  static boolean returns(Node node) {
    boolean[] found = {false};
    Nodes.walkOwn(
        node,
        n -> found[0] |= n instanceof Stmt.Leave leave && leave.kind() == Stmt.Leave.Kind.RETURN);
    return found[0];
  }
}
