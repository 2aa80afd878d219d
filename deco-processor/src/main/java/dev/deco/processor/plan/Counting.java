package dev.deco.processor.plan;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Source;
import dev.deco.processor.model.Span;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * How a {@code for} loop counts: {@code for (int turn = …; turn < bound; turn += step)}, or with
 * {@code <=}, {@code >} and {@code >=}.
 *
 * @param inclusive whether there is a turn in which the variable is the bound
 */
record Counting(Variable turn, Expr bound, int step, boolean inclusive) {

  /** How a loop counts; null if it does not, in this way. */
  static @Nullable Counting of(Stmt.Loop loop, Source source) {
    Variable turn = turn(loop);
    int step = turn == null ? 0 : step(loop, turn, source);
    if (turn == null
        || step == 0
        || !(loop.condition() instanceof Expr.Operation test)
        || test.kind() != Expr.Operation.Kind.ARITHMETIC
        || test.parts().size() != 2
        || !(test.parts().get(0) instanceof Expr left)
        || !(test.parts().get(1) instanceof Expr right)) {
      return null;
    }
    String sign = source.slice(new Span(left.span().end(), right.span().start())).strip();
    if (is(right, turn)) {
      sign = mirrored(sign);
    } else if (!is(left, turn)) {
      return null;
    }
    Expr bound = is(left, turn) ? right : left;
    return switch (sign) {
      case "<", "<=" -> step > 0 ? new Counting(turn, bound, step, sign.equals("<=")) : null;
      case ">", ">=" -> step < 0 ? new Counting(turn, bound, step, sign.equals(">=")) : null;
      default -> null;
    };
  }

  private static @Nullable Variable turn(Stmt.Loop loop) {
    if (loop.kind() != Stmt.Loop.Kind.FOR
        || loop.init().size() != 1
        || !(loop.init().get(0) instanceof Stmt.Declare declare)
        || loop.update().size() != 1
        || !(loop.update().get(0) instanceof Stmt.Evaluate update)) {
      return null;
    }
    Expr target =
        update.expr() instanceof Expr.Increment increment
            ? increment.target()
            : update.expr() instanceof Expr.Assign assign ? assign.target() : null;
    return target == null
        ? null
        : declare.declarators().stream()
            .map(Stmt.Declarator::variable)
            .filter(v -> v.type().equals(new TypeRef.Primitive("int")) && is(target, v))
            .findFirst()
            .orElse(null);
  }

  private static boolean is(Expr expr, Variable variable) {
    return Nodes.bare(expr) instanceof Expr.Local local && local.variable().equals(variable);
  }

  /** What the update adds; 0 if that is not known. */
  private static int step(Stmt.Loop loop, Variable turn, Source source) {
    Expr update = ((Stmt.Evaluate) loop.update().get(0)).expr();
    if (update instanceof Expr.Increment increment) {
      return increment.sign().equals("+") ? 1 : -1;
    }
    if (update instanceof Expr.Assign assign
        && is(assign.target(), turn)
        && assign.value() instanceof Expr.Constant constant
        && constant.parts().isEmpty()) {
      String text = source.slice(constant.span());
      int step = text.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(text) : 0;
      return switch (assign.operator()) {
        case "+" -> step;
        case "-" -> -step;
        default -> 0;
      };
    }
    return 0;
  }

  private static String mirrored(String sign) {
    return switch (sign) {
      case "<" -> ">";
      case ">" -> "<";
      case "<=" -> ">=";
      case ">=" -> "<=";
      default -> sign;
    };
  }
}
