package dev.deco.processor.plan;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the form in which a statement with concurrent calls can be rewritten. */
final class Forms {
  private static final Set<String> PURE_CLASSES =
      Set.of(
          "java.lang.Math",
          "java.lang.StrictMath",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Double",
          "java.lang.Float",
          "java.lang.Boolean",
          "java.lang.Character",
          "java.lang.String");

  private final Predicate<Expr.Invoke> spawned;
  private final Locals locals;
  private final Predicate<Variable> cell;

  /** {@code cell} tells which variables are cells, once that is known. */
  Forms(Predicate<Expr.Invoke> spawned, Locals locals, Predicate<Variable> cell) {
    this.spawned = spawned;
    this.locals = locals;
    this.cell = cell;
  }

  /** The form of {@code statement}; null where its calls are waited for where they stand. */
  @Nullable Form of(Stmt statement) {
    if (statement instanceof Stmt.Evaluate evaluate) {
      return evaluate(evaluate, Nodes.bare(evaluate.expr()));
    }
    if (statement instanceof Stmt.Declare declare && declare.declarators().size() == 1) {
      return declare(declare, declare.declarators().get(0));
    }
    if (statement instanceof Stmt.Leave leave
        && leave.kind() != Stmt.Leave.Kind.YIELD
        && leave.value() != null) {
      return hoist(leave, leave.value(), 2);
    }
    if (statement instanceof Stmt.If choice) {
      return hoist(choice, choice.condition(), 2);
    }
    return null;
  }

  /** The variable that {@code form} assigns at the replay, if it does so. */
  static @Nullable Variable deferredVariable(Form form) {
    if (form.kind() != Form.Kind.DEFER) {
      return null;
    }
    if (form.statement() instanceof Stmt.Declare declare) {
      return declare.declarators().get(0).variable();
    }
    return form.statement() instanceof Stmt.Evaluate evaluate
            && Nodes.bare(evaluate.expr()) instanceof Expr.Assign assign
            && Nodes.bare(assign.target()) instanceof Expr.Local local
        ? local.variable()
        : null;
  }

  private @Nullable Form evaluate(Stmt.Evaluate statement, Expr expr) {
    List<Form.Item> items = new ArrayList<>();
    if (expr instanceof Expr.Invoke call && spawned.test(call)) {
      return call(call, items) ? new Form(Form.Kind.DISCARD, statement, items) : null;
    }
    if (expr instanceof Expr.Invoke call) {
      if (call.receiver() != null) {
        operand(call.receiver(), items, false);
      }
      return noCalls(call.receiver()) && all(call.arguments(), items, true)
          ? new Form(Form.Kind.DEFER, statement, items)
          : null;
    }
    boolean inner =
        expr instanceof Expr.Assign assign
            && assign.compound()
            && Nodes.bare(assign.target()) instanceof Expr.Element
            && nested(assign.value());
    if (!inner && expr instanceof Expr.Assign assign && assignable(assign, items)) {
      return direct(assign.value(), items, true)
          ? new Form(Form.Kind.DEFER, statement, items)
          : hoist(statement, assign);
    }
    return null;
  }

  /** The operands of the left side; false where it cannot be assigned at the replay. */
  private boolean assignable(Expr.Assign assign, List<Form.Item> items) {
    Expr target = Nodes.bare(assign.target());
    if (!noCalls(target)) {
      return false;
    }
    if (target instanceof Expr.Local local) {
      return local.variable().kind() == Variable.Kind.LOCAL && local.variable().type().speakable();
    }
    if (target instanceof Expr.Element element) {
      operand(element.array(), items, false);
      operand(element.index(), items, false);
      return element.type().speakable();
    }
    if (target instanceof Expr.Field field) {
      if (field.qualifier() instanceof Expr qualifier) {
        operand(qualifier, items, false);
      }
      return field.type().speakable();
    }
    return false;
  }

  private @Nullable Form hoist(Stmt statement, Expr.Assign assign) {
    if (assign.compound() || !(Nodes.bare(assign.target()) instanceof Expr.Local)) {
      return null;
    }
    return hoist(statement, assign.value(), 1);
  }

  private @Nullable Form declare(Stmt.Declare statement, Stmt.Declarator declarator) {
    Expr value = declarator.value();
    if (value == null) {
      return null;
    }
    List<Form.Item> items = new ArrayList<>();
    boolean cellable =
        declarator.variable().kind() == Variable.Kind.LOCAL
            && declarator.variable().type().speakable();
    if (cellable && direct(value, items, true)) {
      return new Form(Form.Kind.DEFER, statement, items);
    }
    return declarator.variable().kind() == Variable.Kind.BOUND ? null : hoist(statement, value, 1);
  }

  private @Nullable Form hoist(Stmt statement, Expr value, int least) {
    List<Form.Item> items = new ArrayList<>();
    Expr bare = Nodes.bare(value);
    boolean found =
        bare instanceof Expr.Invoke call && !spawned.test(call)
            ? invoked(call, items)
            : bare instanceof Expr.Create create
                ? create.body() == null
                    && create.head().stream().allMatch(this::noCalls)
                    && create.head().stream().noneMatch(Expr.class::isInstance)
                    && all(create.arguments(), items, false)
                : direct(value, items, false);
    Form form = new Form(Form.Kind.HOIST, statement, items);
    return found && form.calls().size() >= least ? form : null;
  }

  private boolean invoked(Expr.Invoke call, List<Form.Item> items) {
    if (call.receiver() != null) {
      operand(call.receiver(), items, false);
    }
    return noCalls(call.receiver()) && all(call.arguments(), items, false);
  }

  private boolean all(List<Expr> exprs, List<Form.Item> items, boolean replayed) {
    boolean any = false;
    for (Expr expr : exprs) {
      if (noCalls(expr)) {
        operand(expr, items, replayed);
      } else if (direct(expr, items, replayed)) {
        any = true;
      } else {
        return false;
      }
    }
    return any;
  }

  /** Takes {@code expr} apart; false where a call in it does not stand directly. */
  private boolean direct(Expr expr, List<Form.Item> items, boolean replayed) {
    if (expr instanceof Expr.Invoke call && spawned.test(call)) {
      return call(call, items);
    }
    if (expr instanceof Expr.Invoke call && pure(call)) {
      return all(call.arguments(), items, replayed);
    }
    if (!(expr instanceof Expr.Operation operation) || !transparent(operation)) {
      return false;
    }
    List<Expr> parts = new ArrayList<>();
    for (Node part : operation.parts()) {
      if (part instanceof Expr inner) {
        parts.add(inner);
      }
    }
    boolean textual = operation.kind() == Expr.Operation.Kind.CONCATENATION;
    boolean printable =
        !textual || parts.stream().allMatch(p -> p.type().sharing() == Sharing.IMMUTABLE);
    return printable && all(parts, items, replayed);
  }

  private static boolean transparent(Expr.Operation operation) {
    return switch (operation.kind()) {
      case ARITHMETIC, CONCATENATION, CAST, PARENTHESES -> true;
      case LENGTH, OTHER -> false;
    };
  }

  private static boolean pure(Expr.Invoke call) {
    return call.method().origin() == Member.Origin.PLATFORM
        && call.method().isStatic()
        && PURE_CLASSES.contains(call.method().owner().qualifiedName())
        && call.arguments().stream().allMatch(a -> a.type().sharing() == Sharing.IMMUTABLE);
  }

  private boolean call(Expr.Invoke call, List<Form.Item> items) {
    List<Expr> operands = new ArrayList<>();
    if (call.receiver() != null) {
      operands.add(call.receiver());
    }
    operands.addAll(call.arguments());
    if (!operands.stream().allMatch(this::noCalls)) {
      // The inner calls are waited for first; their values must be at hand before the spawn.
      if (operands.stream().anyMatch(o -> !o.type().speakable())) {
        return false;
      }
      operands.forEach(o -> items.add(new Form.Operand(o, noCalls(o) && keepable(o, false))));
    }
    items.add(new Form.Call(call));
    return true;
  }

  private void operand(Expr expr, List<Form.Item> items, boolean replayed) {
    items.add(new Form.Operand(expr, keepable(expr, replayed)));
  }

  /** Whether {@code expr} gives the same value at the replay as at the spawn. */
  private boolean keepable(Expr expr, boolean replayed) {
    Expr bare = Nodes.bare(expr);
    if (bare instanceof Expr.Local local) {
      boolean isCell = cell.test(local.variable());
      return isCell ? replayed : locals.stable(local.variable());
    }
    if (bare instanceof Expr.Reference reference) {
      return reference.parts().stream().noneMatch(Expr.class::isInstance);
    }
    return bare instanceof Expr.Constant
        || bare instanceof Expr.Self
        || bare instanceof Expr.Lambda;
  }

  /** Whether a concurrent call has another one among its operands. */
  private boolean nested(Expr expr) {
    boolean[] found = {false};
    Nodes.walkOwn(
        expr,
        n ->
            found[0] |=
                n instanceof Expr.Invoke call
                    && spawned.test(call)
                    && !call.parts().stream().allMatch(this::noCalls));
    return found[0];
  }

  boolean noCalls(@Nullable Node node) {
    if (node == null) {
      return true;
    }
    boolean[] found = {false};
    Nodes.walkOwn(node, n -> found[0] |= n instanceof Expr.Invoke call && spawned.test(call));
    return !found[0];
  }
}
