package dev.deco.processor.plan;

import dev.deco.processor.analyse.BodyAnalysis;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Source;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the form in which a statement with concurrent calls can be rewritten. */
final class Forms {
  private final Source source;
  private final BodyAnalysis analysis;
  private final Predicate<Expr.Invoke> spawned;
  private final Predicate<Expr> whole;
  private final Locals locals;
  private final Predicate<Variable> cell;

  /**
   * {@code whole} tells which expressions spawn by themselves, {@code cell} which variables are
   * cells so far.
   */
  Forms(
      Source source,
      BodyAnalysis analysis,
      Predicate<Expr.Invoke> spawned,
      Predicate<Expr> whole,
      Locals locals,
      Predicate<Variable> cell) {
    this.whole = whole;
    this.source = source;
    this.analysis = analysis;
    this.spawned = spawned;
    this.locals = locals;
    this.cell = cell;
  }

  /** The form of {@code statement}; null where its calls are waited for where they stand. */
  @Nullable Form of(Stmt statement) {
    if (roots(statement).stream().allMatch(unfolding(false)::noCalls)) {
      return null;
    }
    if (statement instanceof Stmt.Evaluate evaluate) {
      return evaluate(evaluate, Nodes.bare(evaluate.expr()));
    }
    if (statement instanceof Stmt.Declare declare) {
      return declare.declarators().size() == 1 || independent(declare) ? declare(declare) : null;
    }
    if (statement instanceof Stmt.Leave leave
        && leave.kind() != Stmt.Leave.Kind.YIELD
        && leave.value() != null) {
      return hoist(leave, leave.value());
    }
    if (statement instanceof Stmt.If choice) {
      return hoist(choice, choice.condition());
    }
    return statement instanceof Stmt.Switch choice ? hoist(choice, choice.selector()) : null;
  }

  /** What the statement of a form evaluates itself. */
  static List<Expr> roots(Stmt statement) {
    if (statement instanceof Stmt.Evaluate evaluate) {
      return List.of(evaluate.expr());
    }
    if (statement instanceof Stmt.Leave leave) {
      return leave.value() == null ? List.of() : List.of(leave.value());
    }
    if (statement instanceof Stmt.If choice) {
      return List.of(choice.condition());
    }
    if (statement instanceof Stmt.Switch choice) {
      return List.of(choice.selector());
    }
    List<Expr> values = new ArrayList<>();
    if (statement instanceof Stmt.Declare declare) {
      for (Stmt.Declarator declarator : declare.declarators()) {
        if (declarator.value() != null) {
          values.add(declarator.value());
        }
      }
    }
    return values;
  }

  /** The variables that {@code form} assigns at the replay. */
  static Set<Variable> deferredVariables(Form form) {
    Set<Variable> assigned = new HashSet<>();
    if (form.kind() != Form.Kind.DEFER) {
      return assigned;
    }
    if (form.statement() instanceof Stmt.Declare declare) {
      declare.declarators().forEach(declarator -> assigned.add(declarator.variable()));
    }
    form.walkReplayed(
        node -> {
          if (node instanceof Expr.Assign assign
              && Nodes.bare(assign.target()) instanceof Expr.Local local) {
            assigned.add(local.variable());
          }
        });
    return assigned;
  }

  private @Nullable Form evaluate(Stmt.Evaluate statement, Expr expr) {
    Unfolding rest = unfolding(true);
    if (expr instanceof Expr.Invoke call && spawned.test(call)) {
      return rest.take(call)
          ? new Form(Form.Kind.DISCARD, statement, finish(rest.items()), new Target.Untracked())
          : null;
    }
    if (!rest.parts(expr)) {
      return hoist(statement, expr);
    }
    Form form = deferred(statement, rest);
    boolean call = expr instanceof Expr.Invoke || expr instanceof Expr.Create;
    return call || !(form.target() instanceof Target.Opaque) ? form : hoist(statement, expr);
  }

  /** Whether no variable of the declaration is used by the others. */
  private static boolean independent(Stmt.Declare declare) {
    Set<Variable> variables = new HashSet<>();
    declare.declarators().forEach(declarator -> variables.add(declarator.variable()));
    boolean[] used = {false};
    for (Expr value : roots(declare)) {
      Nodes.walk(
          value,
          n -> used[0] |= n instanceof Expr.Local local && variables.contains(local.variable()));
    }
    return !used[0];
  }

  private @Nullable Form declare(Stmt.Declare statement) {
    List<Expr> values = roots(statement);
    Unfolding rest = unfolding(true);
    boolean cellable =
        statement.declarators().stream().allMatch(d -> locals.cellable(d.variable()));
    if (cellable && takeAll(rest, statement, values)) {
      Form form = deferred(statement, rest);
      if (!(form.target() instanceof Target.Opaque)) {
        return form;
      }
    }
    boolean bound =
        statement.declarators().stream().anyMatch(d -> d.variable().kind() == Variable.Kind.BOUND);
    return bound ? null : hoist(statement, values);
  }

  /** A box that one variable is declared with is opened before the next variable's turn. */
  private static boolean takeAll(Unfolding rest, Stmt statement, List<Expr> values) {
    if (!(statement instanceof Stmt.Declare declare) || values.size() < 2) {
      return values.stream().allMatch(rest::take);
    }
    return declare.declarators().stream()
        .allMatch(d -> d.value() == null || rest.take(d.value(), d.variable().type().primitive()));
  }

  private Form deferred(Stmt statement, Unfolding rest) {
    List<Form.Item> items = finish(rest.items());
    Target target = target(items).of(roots(statement));
    return new Form(Form.Kind.DEFER, statement, items, target);
  }

  /** One call alone gains nothing from being spawned ahead of a statement that needs its value. */
  private @Nullable Form hoist(Stmt statement, Expr value) {
    return hoist(statement, List.of(value));
  }

  private @Nullable Form hoist(Stmt statement, List<Expr> values) {
    Unfolding rest = unfolding(false);
    if (!takeAll(rest, statement, values)) {
      return null;
    }
    Form form = new Form(Form.Kind.HOIST, statement, finish(rest.items()), new Target.Untracked());
    return form.independent() >= 2 ? form : null;
  }

  private Unfolding unfolding(boolean replayed) {
    return new Unfolding(source, spawned, whole, locals, cell, replayed);
  }

  /** Says of each step what it writes. */
  private List<Form.Item> finish(List<Form.Item> items) {
    List<Form.Item> finished = new ArrayList<>();
    for (Form.Item item : items) {
      finished.add(
          item instanceof Form.Step step && step.target() instanceof Target.Opaque
              ? new Form.Step(step.expr(), target(finished).of(List.of(step.expr())), step.demand())
              : item);
    }
    return finished;
  }

  private Targets target(List<Form.Item> items) {
    return new Targets(analysis, items, cell);
  }
}
