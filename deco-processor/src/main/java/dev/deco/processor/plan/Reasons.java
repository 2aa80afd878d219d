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
  private static final String BESIDE = " The other calls of the statement run beside it.";

  private final Predicate<Expr.Invoke> spawned;
  private final Map<Stmt, Form> forms;
  private final Map<Stmt, String> refused;
  private final Map<Expr.Invoke, String> found = new IdentityHashMap<>();

  /** {@code refused} says why statements are not taken apart that could be by their shape. */
  Reasons(Predicate<Expr.Invoke> spawned, Map<Stmt, Form> forms, Map<Stmt, String> refused) {
    this.spawned = spawned;
    this.forms = forms;
    this.refused = refused;
  }

  /** The reasons in {@code body}, by call; calls that nobody waits for at once have none. */
  Map<Expr.Invoke, String> in(Stmt.Block body) {
    statement(body);
    return found;
  }

  private void statement(Stmt statement) {
    Form form = forms.get(statement);
    for (Node part : statement.parts()) {
      if (part instanceof Stmt inner) {
        statement(inner);
      } else if (part instanceof Node.Case || part instanceof Node.Handler) {
        part.parts().forEach(this::inside);
      } else if (part instanceof Expr expr) {
        String why = form == null ? refused.get(statement) : null;
        expr(expr, why == null ? why(statement, expr) : why, form);
      }
    }
  }

  private void inside(Node node) {
    if (node instanceof Stmt statement) {
      statement(statement);
    } else if (node instanceof Expr expr) {
      expr(expr, "It stands in a case of a switch.", null);
    }
  }

  private static String why(Stmt statement, Expr part) {
    if (statement instanceof Stmt.Loop loop) {
      return part == loop.condition()
          ? "The loop asks for it before each turn."
          : "The header of a loop has no place for more statements.";
    }
    if (statement instanceof Stmt.ForEach) {
      return "The loop goes over it.";
    }
    if (statement instanceof Stmt.If || statement instanceof Stmt.Switch) {
      return "It decides what the caller does next.";
    }
    if (statement instanceof Stmt.Leave leave) {
      return switch (leave.kind()) {
        case RETURN -> "The caller returns it.";
        case THROW -> "The caller throws it.";
        case YIELD -> "A switch expression yields it.";
      };
    }
    if (statement instanceof Stmt.Assertion) {
      return "Whether the call is made at all depends on whether assertions are enabled.";
    }
    if (statement instanceof Stmt.Monitor) {
      return "The caller takes its monitor.";
    }
    if (statement instanceof Stmt.Try) {
      return "The caller closes it when it leaves the block.";
    }
    return "The statement cannot be replayed later: the compiler cannot take it apart.";
  }

  private void expr(Node node, String why, @Nullable Form form) {
    if (node instanceof Node.Code) {
      return;
    }
    if (node instanceof Expr.Invoke call && spawned.test(call)) {
      if (form == null || form.calls().stream().noneMatch(c -> c == call)) {
        found.put(call, why);
      } else if (form.kind() == Form.Kind.HOIST) {
        found.put(call, why + BESIDE);
      }
      String argument = "The call of " + call.method().name() + " is spawned with it.";
      call.parts().forEach(part -> needed(part, argument, form));
      return;
    }
    if (node instanceof Expr.Choice choice) {
      expr(choice.first(), why, form);
      String depends = "Whether the call is made at all depends on a value before it.";
      choice.rest().forEach(rest -> expr(rest, depends, form));
      return;
    }
    String inner =
        node instanceof Expr.Switch ? "It stands in a switch expression." : target(node, why, form);
    for (Node part : node.parts()) {
      if (part instanceof Stmt statement) {
        statement(statement);
      } else {
        expr(part, inner, form);
      }
    }
  }

  /** The calls directly in an operand of another spawned call. */
  private void needed(Node node, String why, @Nullable Form form) {
    expr(node, why, form);
    Nodes.walkOwn(
        node,
        n -> {
          if (n instanceof Expr.Invoke call && spawned.test(call)) {
            found.putIfAbsent(call, why);
          }
        });
  }

  private static String target(Node node, String why, @Nullable Form form) {
    return form == null
            && node instanceof Expr.Assign assign
            && Nodes.bare(assign.target()) instanceof Expr.Local local
            && local.variable().kind() == Variable.Kind.BOUND
        ? "The variable " + local.variable().name() + " cannot be assigned later."
        : why;
  }
}
