package dev.deco.processor.plan;

import dev.deco.processor.analyse.BodyAnalysis;
import dev.deco.processor.analyse.Footprint;
import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Reason;
import dev.deco.processor.model.Source;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What each statement, in its form, does to the set of pending calls. */
final class Effect {
  private final Source source;
  private final BodyAnalysis analysis;
  private final Predicate<Expr.Invoke> spawned;
  private final Predicate<Expr.Invoke> stays;
  private final Map<Stmt, Form> forms;
  private final Questions questions;
  private final Clashes clashes;
  private final ForeignCode foreign;
  private final Set<Variable> cells;
  private final List<Pending> pending = new ArrayList<>();

  /** What each form adds, in order, its rest last. */
  private final Map<Stmt, List<Integer>> made = new IdentityHashMap<>();

  Effect(
      Body body,
      BodyAnalysis analysis,
      Predicate<Expr.Invoke> spawned,
      Predicate<Expr.Invoke> stays,
      Map<Stmt, Form> forms,
      Locals locals,
      Set<Variable> cells) {
    this.stays = stays;
    this.cells = cells;
    this.questions = new Questions(body, locals::stable, cells);
    this.source = body.source();
    this.analysis = analysis;
    this.spawned = spawned;
    this.forms = forms;
    this.clashes = new Clashes(source, pending);
    this.foreign = new ForeignCode(analysis, forms, made, clashes, questions, cells, spawned);
    // In the order of the source, so that the reason given for a wait is the same in every build.
    forms.values().stream()
        .sorted(Comparator.comparingInt(form -> form.statement().span().start()))
        .forEach(this::make);
  }

  private void make(Form form) {
    List<Integer> ids = new ArrayList<>();
    for (int i = 0; i < form.items().size(); i++) {
      Form.Item item = form.items().get(i);
      if (item instanceof Form.Call call) {
        ids.add(pending.size());
        pending.add(
            new Pending(
                call.expr().method().name(),
                source.line(call.expr().name().start()),
                analysis.spawned(call.expr()),
                false,
                Set.of(),
                analysis.open(call.expr())));
      } else if (!(item instanceof Form.Operand)) {
        ids.add(pending.size());
        Footprint step = Deferral.footprint(form.items(), i, analysis);
        pending.add(
            new Pending("the statement", source.line(form.statement()), step, true, Set.of()));
      }
    }
    if (form.kind() == Form.Kind.DEFER) {
      ids.add(pending.size());
      Footprint replayed = Deferral.footprint(form, analysis, cells);
      int line = source.line(form.statement());
      pending.add(new Pending("the statement", line, replayed, true, form.told()));
    }
    made.put(form.statement(), ids);
  }

  /** Why calls that run in the caller must wait: behind a call that fails they do not run. */
  @Nullable Reason staying(List<? extends Node> evaluated) {
    List<Expr.Invoke> calls = calls(evaluated, stays);
    return calls.isEmpty()
        ? null
        : Reason.of(
            "before " + calls.get(0).method().name() + ", which runs in the caller",
            "The note on that call says why it does.");
  }

  /** What the caller itself evaluates at {@code statement}, before anything is deferred. */
  Footprint own(Stmt statement, List<? extends Node> evaluated) {
    Form form = forms.get(statement);
    return form == null || form.kind() == Form.Kind.HOIST
        ? analysis.asking(evaluated)
        : Deferral.evaluated(form, analysis);
  }

  /** As much of that as can be in the way of what is pending. */
  Footprint own(Stmt statement, List<? extends Node> evaluated, Set<Integer> state) {
    Form form = forms.get(statement);
    return form == null || form.kind() == Form.Kind.HOIST || state.isEmpty()
        ? own(evaluated, state)
        : Deferral.evaluated(form, analysis);
  }

  /** As much of what the caller does in {@code nodes} as can be in the way of what is pending. */
  Footprint own(List<? extends Node> nodes, Set<Integer> state) {
    Footprint all = Footprint.EMPTY;
    for (int id : state) {
      all = all.and(pending.get(id).footprint());
    }
    return all.accesses().isEmpty() ? Footprint.EMPTY : analysis.asking(nodes, all);
  }

  /** Where the caller may run code of collections of the user's. */
  ForeignCode foreign() {
    return foreign;
  }

  /** The concurrent calls that a statement spawns. */
  List<Expr.Invoke> calls(Stmt statement, List<? extends Node> evaluated) {
    Form form = forms.get(statement);
    List<Expr.Invoke> calls = new ArrayList<>(inlineCalls(evaluated));
    if (form != null) {
      form.calls().stream().filter(call -> !calls.contains(call)).forEach(calls::add);
    }
    return calls;
  }

  /** Whether the calls of the statement are spawned together. */
  boolean formed(Stmt statement) {
    return forms.containsKey(statement);
  }

  /** Whether what is pending is a call, not a statement of the caller's own. */
  boolean isCall(int id) {
    return !pending.get(id).deferred();
  }

  List<Expr.Invoke> inlineCalls(List<? extends Node> evaluated) {
    return calls(evaluated, spawned);
  }

  private static List<Expr.Invoke> calls(
      List<? extends Node> evaluated, Predicate<Expr.Invoke> which) {
    List<Expr.Invoke> calls = new ArrayList<>();
    for (Node node : evaluated) {
      Nodes.walkOwn(
          node,
          n -> {
            if (n instanceof Expr.Invoke call && which.test(call)) {
              calls.add(call);
            }
          });
    }
    return calls;
  }

  /** Why a spawn of {@code call} must wait for what the runtime cannot track, or null. */
  @Nullable Reason untracked(Expr.Invoke call, Set<Integer> state) {
    if (analysis.ordered(call)) {
      // It runs in its turn, and so sees all that is pending before it.
      return null;
    }
    Footprint footprint = analysis.spawned(call);
    for (int id : state) {
      Footprint.Clash clash = analysis.untrackedClash(footprint, pending.get(id).untrackedWrites());
      if (clash == null) {
        clash = analysis.unseenClash(footprint, pending.get(id).footprint());
      }
      if (clash != null) {
        boolean open = analysis.open(call);
        return clashes.ofCall(call.method().name(), open, clash, pending.get(id));
      }
    }
    return null;
  }

  @Nullable Reason clash(BodyAnalysis facts, Footprint own, Set<Integer> state) {
    return clashes.with(state, other -> facts.clash(own, other));
  }

  /** What to ask at run time before {@code nodes}; empty where no question can tell. */
  Set<Question> questions(
      @Nullable Stmt statement, List<? extends Node> nodes, Footprint own, Set<Integer> state) {
    Set<Variable> changed = Questions.changed(statement, nodes);
    Set<Node> all = Collections.newSetFromMap(new IdentityHashMap<>());
    nodes.forEach(root -> Nodes.walk(root, all::add));
    return questions(own, state, (clash, other) -> questions.of(clash, other, all, changed));
  }

  /** What to ask at run time of what a loop goes through. */
  Set<Question> sourceQuestions(Footprint own, Set<Integer> state) {
    return questions(own, state, questions::ofSource);
  }

  private Set<Question> questions(
      Footprint own,
      Set<Integer> state,
      BiFunction<Footprint.Clash, Pending, @Nullable Question> ask) {
    Set<Question> found = new LinkedHashSet<>();
    for (int id : state) {
      for (Footprint.Clash clash : analysis.clashes(own, pending.get(id).footprint())) {
        Question question = ask.apply(clash, pending.get(id));
        if (question == null) {
          return Set.of();
        }
        found.add(question);
      }
    }
    return found;
  }

  /** Why the caller must wait before a block with handlers in which nothing is spawned. */
  @Nullable Reason enclosed(Stmt.Try attempt, Set<Integer> state, boolean inGuard) {
    if (inGuard || GuardedBlocks.returns(attempt) || monitors(attempt)) {
      return Reason.of(
          "before a block with handlers in which the caller may have to wait", Advice.BLOCK);
    }
    return clash(analysis, analysis.own(List.of(attempt)), state);
  }

  private static boolean monitors(Stmt.Try attempt) {
    boolean[] found = {false};
    Nodes.walkOwn(attempt, node -> found[0] |= node instanceof Stmt.Monitor);
    return found[0];
  }

  Set<Integer> after(Stmt statement, List<? extends Node> evaluated, Set<Integer> state) {
    Form form = forms.get(statement);
    if (form == null) {
      return afterInline(evaluated, state);
    }
    if (form.kind() == Form.Kind.HOIST) {
      return new TreeSet<>();
    }
    Set<Integer> out = new TreeSet<>(innerCall(form) ? Set.of() : state);
    out.addAll(made.getOrDefault(statement, List.of()));
    return out;
  }

  private boolean innerCall(Form form) {
    return form.calls().stream()
        .anyMatch(call -> call.parts().stream().anyMatch(part -> always(part)));
  }

  /** The state after calls that are waited for where they stand. */
  Set<Integer> afterInline(List<? extends Node> evaluated, Set<Integer> state) {
    return evaluated.stream().anyMatch(this::always) ? new TreeSet<>() : state;
  }

  /** Whether {@code node} always makes a concurrent call when it is evaluated. */
  private boolean always(Node node) {
    if (node instanceof Expr.Invoke call && spawned.test(call)) {
      return true;
    }
    if (node instanceof Expr.Choice choice) {
      return always(choice.first());
    }
    if (node instanceof Expr.Switch choice) {
      return always(choice.selector());
    }
    if (node instanceof Node.Code || node instanceof Stmt.Assertion) {
      return false;
    }
    return node.parts().stream().anyMatch(this::always);
  }
}
