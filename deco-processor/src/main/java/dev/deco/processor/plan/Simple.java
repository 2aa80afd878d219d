package dev.deco.processor.plan;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Source;
import dev.deco.processor.model.Span;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.model.Variable;
import java.util.List;
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
    if (expr instanceof Expr.Choice choice) {
      return choice.parts().stream().allMatch(this);
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

  /** Whether there may be a division in it by what may be 0, which fails. */
  private boolean divides(Expr.Operation operation) {
    List<Node> parts = operation.parts();
    if (parts.size() != 2 || !(parts.get(1) instanceof Expr divisor)) {
      return mentionsDivision(operation);
    }
    // Parts are looked at by themselves.
    Span operator = new Span(parts.get(0).span().end(), divisor.span().start());
    return slashed(source.slice(operator)) && !isPositive(divisor);
  }

  private boolean mentionsDivision(Expr.Operation operation) {
    return slashed(source.slice(operation.span()));
  }

  private static boolean slashed(String text) {
    return text.contains("/") || text.contains("%");
  }

  private boolean isPositive(Expr divisor) {
    return divisor instanceof Expr.Constant && source.slice(divisor.span()).matches("[1-9][0-9]*");
  }
}
