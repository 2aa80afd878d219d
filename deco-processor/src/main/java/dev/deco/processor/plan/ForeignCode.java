package dev.deco.processor.plan;

import dev.deco.processor.analyse.BodyAnalysis;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Reason;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.Variable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the caller may run methods that touch what they like while something is pending:
 * those of collections of the user's own classes, and those that a class outside of the compilation
 * may have replaced.
 */
final class ForeignCode {
  private final BodyAnalysis analysis;
  private final Map<Stmt, Form> forms;
  private final Map<Stmt, List<Integer>> made;
  private final Clashes clashes;
  private final Questions questions;
  private final Set<Variable> cells;
  private final Predicate<Expr.Invoke> spawned;

  /** {@code made} is what each form adds to what is pending, in order. */
  ForeignCode(
      BodyAnalysis analysis,
      Map<Stmt, Form> forms,
      Map<Stmt, List<Integer>> made,
      Clashes clashes,
      Questions questions,
      Set<Variable> cells,
      Predicate<Expr.Invoke> spawned) {
    this.spawned = spawned;
    this.analysis = analysis;
    this.forms = forms;
    this.made = made;
    this.clashes = clashes;
    this.questions = questions;
    this.cells = cells;
  }

  /**
   * The objects that {@code statement} runs methods of while something is pending that these may
   * conflict with, should they be of such a class.
   */
  List<Expr> used(
      @Nullable Stmt statement,
      List<? extends Node> evaluated,
      Set<Integer> state,
      boolean guarded) {
    Form form = statement == null ? null : forms.get(statement);
    if (form == null) {
      return used(evaluated, state, guarded);
    }
    List<Expr> found = new ArrayList<>();
    Set<Integer> before = new TreeSet<>(state);
    Iterator<Integer> ids = made.getOrDefault(form.statement(), List.of()).iterator();
    for (Form.Item item : form.items()) {
      found.addAll(used(Deferral.evaluatedNodes(item), before, guarded));
      if (!(item instanceof Form.Operand)) {
        before.add(ids.next());
      }
    }
    return found;
  }

  /**
   * The objects, known at the spawn, that a deferred statement runs methods of besides the
   * container that the runtime is told of.
   */
  List<Expr> replayed(Form form) {
    if (form.kind() != Form.Kind.DEFER) {
      return List.of();
    }
    Set<Node> told = form.told();
    List<Node> roots = List.copyOf(Forms.roots(form.statement()));
    return Stream.concat(analysis.foreign(roots).stream(), open(roots).stream())
        .filter(expr -> form.atHand(expr, cells) && !told.contains(expr))
        .toList();
  }

  private List<Expr> used(List<? extends Node> nodes, Set<Integer> before, boolean guarded) {
    if (before.isEmpty()) {
      return List.of();
    }
    List<Expr> containers = analysis.foreign(nodes);
    List<Expr> open = open(nodes);
    List<Expr> all = new ArrayList<>();
    if (!containers.isEmpty() && clash(containers.get(0), before) != null) {
      all.addAll(containers);
    }
    // A handler sees whatever an unknown method writes.
    if (!open.isEmpty() && (guarded || clash(open.get(0), before) != null)) {
      all.addAll(open);
    }
    return all;
  }

  /** The receivers of calls of the caller's own that run known bodies unless the answer is no. */
  private List<Expr> open(List<? extends Node> nodes) {
    List<Expr> found = new ArrayList<>();
    for (Node node : nodes) {
      Nodes.walkOwn(
          node,
          inner -> {
            if (inner instanceof Expr.Invoke call
                && call.receiver() != null
                && !spawned.test(call)
                && !analysis.asked(call).isEmpty()) {
              found.add(call.receiver());
            }
          });
    }
    return found;
  }

  /** Why a loop may have to wait for code of the user's that gives its elements; or null. */
  @Nullable Reason source(Stmt.ForEach loop, Set<Integer> state) {
    return analysis.foreign(loop) ? clash(loop, state) : null;
  }

  /** What to ask of the class of what a loop goes through. */
  Question question(Stmt.ForEach loop) {
    return questions.foreign(analysis.origin(loop.source()));
  }

  private @Nullable Reason clash(Node at, Set<Integer> state) {
    return clashes.with(state, other -> analysis.foreignClash(at, other));
  }
}
