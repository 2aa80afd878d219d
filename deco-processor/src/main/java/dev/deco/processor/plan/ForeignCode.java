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
import org.jspecify.annotations.Nullable;

/**
 * Finds where the caller may run methods of collections of the user's own classes, which touch what
 * they like, while something is pending.
 */
final class ForeignCode {
  private final BodyAnalysis analysis;
  private final Map<Stmt, Form> forms;
  private final Map<Stmt, List<Integer>> made;
  private final Clashes clashes;
  private final Questions questions;
  private final Set<Variable> cells;

  /** {@code made} is what each form adds to what is pending, in order. */
  ForeignCode(
      BodyAnalysis analysis,
      Map<Stmt, Form> forms,
      Map<Stmt, List<Integer>> made,
      Clashes clashes,
      Questions questions,
      Set<Variable> cells) {
    this.analysis = analysis;
    this.forms = forms;
    this.made = made;
    this.clashes = clashes;
    this.questions = questions;
    this.cells = cells;
  }

  /**
   * The containers that {@code statement} runs methods of while something is pending that these may
   * conflict with, should they be of a class of the user's.
   */
  List<Expr> used(@Nullable Stmt statement, List<? extends Node> evaluated, Set<Integer> state) {
    Form form = statement == null ? null : forms.get(statement);
    if (form == null) {
      return used(evaluated, state);
    }
    List<Expr> found = new ArrayList<>();
    Set<Integer> before = new TreeSet<>(state);
    Iterator<Integer> ids = made.getOrDefault(form.statement(), List.of()).iterator();
    for (Form.Item item : form.items()) {
      found.addAll(used(Deferral.evaluatedNodes(item), before));
      if (!(item instanceof Form.Operand)) {
        before.add(ids.next());
      }
    }
    return found;
  }

  /**
   * The containers, known at the spawn, that a deferred statement runs methods of besides the one
   * that the runtime is told of.
   */
  List<Expr> replayed(Form form) {
    if (form.kind() != Form.Kind.DEFER) {
      return List.of();
    }
    Set<Node> told = form.told();
    return analysis.foreign(Forms.roots(form.statement())).stream()
        .filter(expr -> form.operand(expr) && !told.contains(expr))
        .filter(expr -> !(Nodes.bare(expr) instanceof Expr.Local l && cells.contains(l.variable())))
        .toList();
  }

  private List<Expr> used(List<? extends Node> nodes, Set<Integer> before) {
    if (before.isEmpty()) {
      return List.of();
    }
    List<Expr> found = analysis.foreign(nodes);
    boolean asks = !found.isEmpty() && clash(found.get(0), before) != null;
    return asks ? found : List.of();
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
