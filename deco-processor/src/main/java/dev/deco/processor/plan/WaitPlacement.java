package dev.deco.processor.plan;

import dev.deco.processor.analyse.BodyAnalysis;
import dev.deco.processor.analyse.Footprint;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Reason;
import dev.deco.processor.model.Stmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Places the wait points of a body: a forward data-flow analysis whose state is the set of calls
 * and deferred statements that may be pending. A wait empties the state. Waits are only ever added,
 * so repeating a loop's body until its entry state is stable ends, and ends in a sound placement.
 */
final class WaitPlacement {
  /** Why the caller waits before it returns. */
  static final Reason RETURN = Reason.of("before the return", Advice.AFTERWARDS);

  private static final Reason LEFT = Reason.of("before the block is left", Advice.BLOCK);

  final Map<Stmt, Wait> before = new IdentityHashMap<>();
  final Map<Stmt, Wait> inCondition = new IdentityHashMap<>();
  final Map<Stmt, Wait> inUpdate = new IdentityHashMap<>();

  /** Containers that may be of a class of the user's, whose methods then wait. */
  final Set<Expr> foreign = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The loops in which a call starts while another one is pending. */
  final BusyLoops busy = new BusyLoops();

  private final BodyAnalysis analysis;
  private final Effect effect;
  private final Guards guards;
  private final Flow flow = new Flow();
  private final GuardedBlocks guardedBlocks;

  WaitPlacement(BodyAnalysis analysis, Effect effect, Guards guards) {
    this.analysis = analysis;
    this.effect = effect;
    this.guards = guards;
    this.guardedBlocks = new GuardedBlocks(this, effect, guards, flow);
  }

  void place(Stmt.Block body) {
    statement(body, new TreeSet<>(), null);
    // Only now that all waits are there is it known what is pending where.
    busy.clear();
    foreign.clear();
    statement(body, new TreeSet<>(), null);
  }

  Set<Integer> statement(Stmt statement, Set<Integer> in, @Nullable String label) {
    if (statement instanceof Stmt.Block block) {
      return sequence(block.parts(), in);
    }
    if (statement instanceof Stmt.Labelled labelled) {
      return labelled(labelled, in);
    }
    if (statement instanceof Stmt.If choice) {
      return choice(choice, in);
    }
    if (statement instanceof Stmt.Loop loop) {
      return loop(loop, in, label);
    }
    if (statement instanceof Stmt.ForEach loop) {
      return forEach(loop, in, label);
    }
    if (statement instanceof Stmt.Switch choice) {
      return switchOf(choice, in);
    }
    if (statement instanceof Stmt.Try attempt) {
      return guardedBlocks.attempt(attempt, in);
    }
    if (statement instanceof Stmt.Monitor monitor) {
      return guardedBlocks.monitor(monitor, in);
    }
    if (statement instanceof Stmt.Jump jump) {
      return jump(jump, in);
    }
    return simple(statement, statement.parts(), in);
  }

  Set<Integer> sequence(List<? extends Node> nodes, Set<Integer> in) {
    Set<Integer> state = in;
    for (Node node : nodes) {
      state = node instanceof Stmt s ? statement(s, state, null) : state;
    }
    return state;
  }

  /** A statement without statements inside; {@code evaluated} is what it evaluates itself. */
  Set<Integer> simple(Stmt statement, List<? extends Node> evaluated, Set<Integer> in) {
    Set<Integer> state = new TreeSet<>(in);
    Wait placed = before.get(statement);
    if (placed != null && !placed.asks()) {
      state.clear();
    }
    // A handler sees writes whatever is pending.
    Footprint own =
        flow.inGuard() ? effect.own(statement, evaluated) : effect.own(statement, evaluated, state);
    askOrWait(
        state,
        before,
        statement,
        clash(own, state),
        effect.questions(statement, evaluated, own, state));
    if (flow.inGuard() && !state.isEmpty()) {
      waitIf(state, before, statement, guards.visible(own));
    }
    waitIf(state, before, statement, effect.staying(evaluated));
    for (Expr.Invoke call : effect.calls(statement, evaluated)) {
      waitIf(state, before, statement, effect.untracked(call, state));
    }
    overlap(statement, evaluated, state);
    boolean leaves =
        statement instanceof Stmt.Leave leave && leave.kind() == Stmt.Leave.Kind.RETURN;
    if (leaves) {
      waitIf(state, before, statement, state.isEmpty() ? null : RETURN);
    }
    foreign.addAll(effect.foreign().used(statement, evaluated, state, flow.inGuard()));
    Set<Integer> out = effect.after(statement, evaluated, state);
    out.stream().filter(id -> !state.contains(id)).forEach(id -> busy.pending(id, flow.loops()));
    return out;
  }

  /** Notes the loops in which a call of {@code evaluated} runs beside one of the same loop. */
  private void overlap(Stmt statement, List<? extends Node> evaluated, Set<Integer> state) {
    int calls = effect.calls(statement, evaluated).size();
    if (calls > 1 && effect.formed(statement)) {
      busy.together(flow.loops());
    } else if (calls > 0) {
      state.stream().filter(effect::isCall).forEach(id -> busy.beside(id, flow.loops()));
    }
  }

  /** Waits for {@code reason}, if there is one; only if an answer says so where one can be had. */
  private void askOrWait(
      Set<Integer> state,
      Map<Stmt, Wait> waits,
      Stmt statement,
      @Nullable Reason reason,
      Set<Question> questions) {
    if (reason == null || questions.isEmpty()) {
      waitIf(state, waits, statement, reason);
    } else {
      // If the caller need not wait, all stays pending.
      waits.merge(statement, new Wait(reason, questions), Wait::or);
    }
  }

  void waitIf(Set<Integer> state, Map<Stmt, Wait> waits, Stmt statement, @Nullable Reason reason) {
    if (reason != null && !state.isEmpty()) {
      waits.merge(statement, new Wait(reason), Wait::or);
      state.clear();
    }
  }

  private @Nullable Reason clash(Footprint own, Set<Integer> state) {
    return effect.clash(analysis, own, state);
  }

  private Set<Integer> labelled(Stmt.Labelled labelled, Set<Integer> in) {
    boolean loop = labelled.body() instanceof Stmt.Loop || labelled.body() instanceof Stmt.ForEach;
    if (loop) {
      return statement(labelled.body(), in, labelled.label());
    }
    Flow.Target target = flow.enter(labelled, labelled.label(), false);
    Set<Integer> out = new TreeSet<>(statement(labelled.body(), in, null));
    flow.leave();
    out.addAll(target.breaks);
    return out;
  }

  private Set<Integer> choice(Stmt.If choice, Set<Integer> in) {
    Set<Integer> state = simple(choice, List.of(choice.condition()), in);
    Set<Integer> out = new TreeSet<>(statement(choice.then(), state, null));
    out.addAll(choice.otherwise() == null ? state : statement(choice.otherwise(), state, null));
    return out;
  }

  private Set<Integer> loop(Stmt.Loop loop, Set<Integer> in, @Nullable String label) {
    List<Node> headers = new ArrayList<>();
    loop.init().forEach(init -> headers.addAll(init.parts()));
    Set<Integer> head = simple(loop, headers, in);
    Set<Integer> exit;
    boolean stable;
    do {
      Flow.Target target = flow.enter(loop, label, true);
      Set<Integer> state = new TreeSet<>(head);
      exit = new TreeSet<>();
      if (loop.kind() != Stmt.Loop.Kind.DO) {
        state = tested(loop, state);
        exit.addAll(state);
      }
      state = new TreeSet<>(statement(loop.body(), state, null));
      state.addAll(target.continues);
      if (loop.kind() == Stmt.Loop.Kind.DO) {
        state = tested(loop, state);
        exit.addAll(state);
      }
      state = updated(loop, state);
      flow.leave();
      exit.addAll(target.breaks);
      stable = !head.addAll(state);
    } while (!stable);
    return exit;
  }

  private Set<Integer> tested(Stmt.Loop loop, Set<Integer> in) {
    return loop.condition() == null
        ? in
        : repeated(loop, inCondition, List.of(loop.condition()), in);
  }

  private Set<Integer> updated(Stmt.Loop loop, Set<Integer> in) {
    List<Node> parts = new ArrayList<>();
    loop.update().forEach(update -> parts.addAll(update.parts()));
    return repeated(loop, inUpdate, parts, in);
  }

  private Set<Integer> repeated(
      Stmt loop, Map<Stmt, Wait> waits, List<? extends Node> evaluated, Set<Integer> in) {
    Set<Integer> state = new TreeSet<>(in);
    Wait placed = waits.get(loop);
    if (placed != null && !placed.asks()) {
      state.clear();
    }
    Footprint own = flow.inGuard() ? analysis.asking(evaluated) : effect.own(evaluated, state);
    askOrWait(state, waits, loop, clash(own, state), effect.questions(null, evaluated, own, state));
    if (flow.inGuard() && !state.isEmpty()) {
      waitIf(state, waits, loop, guards.visible(own));
    }
    waitIf(state, waits, loop, effect.staying(evaluated));
    for (Expr.Invoke call : effect.inlineCalls(evaluated)) {
      waitIf(state, waits, loop, effect.untracked(call, state));
    }
    foreign.addAll(effect.foreign().used(null, evaluated, state, flow.inGuard()));
    overlap(loop, evaluated, state);
    return effect.afterInline(evaluated, state);
  }

  private Set<Integer> forEach(Stmt.ForEach loop, Set<Integer> in, @Nullable String label) {
    Set<Integer> head = simple(loop, List.of(loop.source()), in);
    Set<Integer> exit = new TreeSet<>();
    boolean stable;
    do {
      Flow.Target target = flow.enter(loop, label, true);
      Set<Integer> state = new TreeSet<>(head);
      Wait placed = inCondition.get(loop);
      if (placed != null && !placed.asks()) {
        state.clear();
      }
      Footprint next = analysis.iterated(loop);
      askOrWait(state, inCondition, loop, clash(next, state), effect.sourceQuestions(next, state));
      Reason code = effect.foreign().source(loop, state);
      if (code != null) {
        // If the class is the platform's, all stays pending.
        inCondition.merge(loop, new Wait(code, Set.of(effect.foreign().question(loop))), Wait::or);
      }
      exit = new TreeSet<>(state);
      state = new TreeSet<>(statement(loop.body(), state, null));
      state.addAll(target.continues);
      flow.leave();
      exit.addAll(target.breaks);
      stable = !head.addAll(state);
    } while (!stable);
    return exit;
  }

  private Set<Integer> switchOf(Stmt.Switch choice, Set<Integer> in) {
    List<Node> evaluated = new ArrayList<>();
    evaluated.add(choice.selector());
    choice.cases().forEach(c -> evaluated.addAll(c.labels()));
    Set<Integer> state = simple(choice, evaluated, in);
    Flow.Target target = flow.enter(choice, null, false);
    Set<Integer> out = new TreeSet<>(choice.total() ? Set.of() : state);
    Set<Integer> through = new TreeSet<>();
    for (Node.Case c : choice.cases()) {
      Set<Integer> entry = new TreeSet<>(state);
      entry.addAll(through);
      through = new TreeSet<>(sequence(c.body(), entry));
      if (c.arrow()) {
        out.addAll(through);
        through.clear();
      }
    }
    out.addAll(through);
    flow.leave();
    out.addAll(target.breaks);
    return out;
  }

  private Set<Integer> jump(Stmt.Jump jump, Set<Integer> in) {
    Set<Integer> state = new TreeSet<>(in);
    if (flow.leavesGuard(jump)) {
      waitIf(state, before, jump, state.isEmpty() ? null : LEFT);
    }
    flow.jump(jump, state);
    return new TreeSet<>();
  }
}
