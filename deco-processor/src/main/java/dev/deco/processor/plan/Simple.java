package dev.deco.processor.plan;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Source;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.model.Variable;
import java.util.function.Predicate;

/**
 * Finds the expressions that compute a primitive value from variables and constants, and cannot
 * fail: they may be evaluated later, and by another thread.
 */
final class Simple implements Predicate<Node> {
  private final Source source;
  private final Predicate<Variable> variables;

  /** Of variables, only those that satisfy {@code variables} may occur. */
  Simple(Source source, Predicate<Variable> variables) {
    this.source = source;
    this.variables = variables;
  }

  @Override
  public boolean test(Node node) {
    if (node instanceof Node.TypeUse use) {
      return use.type().primitive();
    }
    if (!(node instanceof Expr expr) || !expr.type().primitive()) {
      return false;
    }
    if (expr instanceof Expr.Local local) {
      return variables.test(local.variable());
    }
    if (expr instanceof Expr.Operation operation) {
      return simple(operation) && operation.parts().stream().allMatch(this);
    }
    return expr instanceof Expr.Constant;
  }

  private boolean simple(Expr.Operation operation) {
    return switch (operation.kind()) {
      case ARITHMETIC -> floating(operation.type()) || !divides(operation);
      case CAST, PARENTHESES -> true;
      case CONCATENATION, LENGTH, OTHER -> false;
    };
  }

  private static boolean floating(TypeRef type) {
    return type instanceof TypeRef.Primitive primitive
        && (primitive.keyword().equals("double") || primitive.keyword().equals("float"));
  }

  /** Whether there may be a division in it, which fails where the divisor is 0. */
  private boolean divides(Expr.Operation operation) {
    String text = source.slice(operation.span());
    return text.contains("/") || text.contains("%");
  }
}
