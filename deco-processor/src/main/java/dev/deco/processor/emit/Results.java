package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.plan.Form;

/** How the result of a call is taken out of its {@code Deferred}. */
final class Results {
  private Results() {}

  /** A boxed result is unboxed where boxing could change what the expression means. */
  static CodeBlock use(Form form, Expr.Invoke call, String name) {
    return harmless(form.statement(), call) ? CodeBlock.of("$L.get()", name) : use(call, name);
  }

  /** The result, unboxed. */
  static CodeBlock use(Expr.Invoke call, String name) {
    CodeBlock value = CodeBlock.of("$L.get()", name);
    return call.type().primitive()
        ? CodeBlock.of("(($T) $L)", TypeNames.of(call.type()), value)
        : value;
  }

  private static boolean harmless(Stmt statement, Expr.Invoke call) {
    if (statement instanceof Stmt.Declare declare) {
      return declare.declarators().stream()
          .anyMatch(d -> d.value() == call && d.variable().type().primitive());
    }
    if (statement instanceof Stmt.Leave leave) {
      return leave.value() == call;
    }
    if (!(statement instanceof Stmt.Evaluate evaluate)) {
      return false;
    }
    Expr expr = Nodes.bare(evaluate.expr());
    if (expr instanceof Expr.Assign assign) {
      return assign.value() == call && assign.type().primitive();
    }
    return expr instanceof Expr.Invoke outer && boxedAnyway(outer, call);
  }

  /** A parameter of a reference type gets the box that Java would make. */
  private static boolean boxedAnyway(Expr.Invoke outer, Node call) {
    int at = outer.arguments().indexOf(call);
    boolean fixed = at >= 0 && at < outer.method().parameters().size();
    if (!fixed || (outer.method().varargs() && at >= outer.method().parameters().size() - 1)) {
      return false;
    }
    TypeRef parameter = outer.method().parameters().get(at);
    return !parameter.primitive();
  }
}
