package dev.deco.processor.plan;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.Variable;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells why the values of calls are waited for at once. */
final class Reasons {
  private final Predicate<Expr.Invoke> spawned;
  private final Map<Stmt, Form> forms;
  private final Map<Stmt, String> refused;
  private final Map<Expr.Invoke, AtOnce> found = new IdentityHashMap<>();

  /** {@code refused} says why statements are not taken apart that could be by their shape. */
  Reasons(Predicate<Expr.Invoke> spawned, Map<Stmt, Form> forms, Map<Stmt, String> refused) {
    this.spawned = spawned;
    this.forms = forms;
    this.refused = refused;
  }

  /** The reasons in {@code body}, by call; calls that nobody waits for at once have none. */
  Map<Expr.Invoke, AtOnce> in(Stmt.Block body) {
    statement(body, false);
    return found;
  }

  private void statement(Stmt statement, boolean inLoop) {
    Form form = forms.get(statement);
    boolean inside = inLoop || statement instanceof Stmt.Loop || statement instanceof Stmt.ForEach;
    for (Node part : statement.parts()) {
      if (part instanceof Stmt inner) {
        statement(inner, inside);
      } else if (part instanceof Node.Case || part instanceof Node.Handler) {
        part.parts().forEach(node -> inside(node, inside));
      } else if (part instanceof Expr expr) {
        String why = form == null ? refused.get(statement) : null;
        AtOnce reason = why == null ? why(statement, expr, inLoop) : AtOnce.used(why, inLoop);
        expr(expr, reason, form, inLoop);
      }
    }
  }

  private void inside(Node node, boolean inLoop) {
    if (node instanceof Stmt statement) {
      statement(statement, inLoop);
    } else if (node instanceof Expr expr) {
      expr(expr, AtOnce.placed("It stands in a case of a switch."), null, inLoop);
    }
  }

  private static AtOnce why(Stmt statement, Expr part, boolean inLoop) {
    if (statement instanceof Stmt.Loop loop) {
      return part == loop.condition()
          ? AtOnce.eachTurn("The loop asks for it before each turn.")
          : AtOnce.placed("The header of a loop has no place for more statements.");
    }
    if (statement instanceof Stmt.ForEach) {
      return AtOnce.used("The loop goes over it.", inLoop);
    }
    if (statement instanceof Stmt.If || statement instanceof Stmt.Switch) {
      return AtOnce.used("It decides what the caller does next.", inLoop);
    }
    if (statement instanceof Stmt.Leave leave) {
      return switch (leave.kind()) {
        case RETURN -> AtOnce.left("The caller returns it.");
        case THROW -> AtOnce.left("The caller throws it.");
        case YIELD -> AtOnce.placed("A switch expression yields it.");
      };
    }
    if (statement instanceof Stmt.Assertion) {
      return AtOnce.depends(
          "Whether the call is made at all depends on whether assertions are enabled.");
    }
    if (statement instanceof Stmt.Monitor) {
      return AtOnce.used("The caller takes its monitor.", inLoop);
    }
    if (statement instanceof Stmt.Try) {
      return AtOnce.left("The caller closes it when it leaves the block.");
    }
    return AtOnce.used(
        "The statement cannot be replayed later: the compiler cannot take it apart.", inLoop);
  }

  private void expr(Node node, AtOnce why, @Nullable Form form, boolean inLoop) {
    if (node instanceof Node.Code) {
      return;
    }
    if (node instanceof Expr.Invoke call && spawned.test(call)) {
      if (form == null || form.calls().stream().noneMatch(c -> c == call)) {
        found.put(call, why);
      } else if (form.kind() == Form.Kind.HOIST) {
        found.put(call, why.beside(inLoop));
      }
      AtOnce argument = AtOnce.argument(call.method().name());
      call.parts().forEach(part -> needed(part, argument, form, inLoop));
      return;
    }
    if (node instanceof Expr.Choice choice) {
      expr(choice.first(), why, form, inLoop);
      AtOnce depends =
          AtOnce.depends("Whether the call is made at all depends on a value before it.");
      choice.rest().forEach(rest -> expr(rest, depends, form, inLoop));
      return;
    }
    AtOnce inner =
        node instanceof Expr.Switch
            ? AtOnce.placed("It stands in a switch expression.")
            : target(node, why, form);
    for (Node part : node.parts()) {
      if (part instanceof Stmt statement) {
        statement(statement, inLoop);
      } else {
        expr(part, inner, form, inLoop);
      }
    }
  }

  /** The calls directly in an operand of another spawned call. */
  private void needed(Node node, AtOnce why, @Nullable Form form, boolean inLoop) {
    expr(node, why, form, inLoop);
    Nodes.walkOwn(
        node,
        n -> {
          if (n instanceof Expr.Invoke call && spawned.test(call)) {
            found.putIfAbsent(call, why);
          }
        });
  }

  private static AtOnce target(Node node, AtOnce why, @Nullable Form form) {
    return form == null
            && node instanceof Expr.Assign assign
            && Nodes.bare(assign.target()) instanceof Expr.Local local
            && local.variable().kind() == Variable.Kind.BOUND
        ? new AtOnce(
            "The variable " + local.variable().name() + " cannot be assigned later.",
            "Assign it to a variable that the method declares.")
        : why;
  }
}
