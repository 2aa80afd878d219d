package dev.deco.processor.plan;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;

/** Tells which expressions may be evaluated twice in a row. */
final class Repeats {
  private Repeats() {}

  /** Whether a second evaluation gives the same value and has no effect. */
  static boolean safely(Node node) {
    if (node instanceof Expr.Local
        || node instanceof Expr.Constant
        || node instanceof Expr.Self
        || node instanceof Node.TypeUse) {
      return true;
    }
    boolean pure =
        node instanceof Expr.Field
            || node instanceof Expr.Element
            || node instanceof Expr.Operation operation
                && operation.kind() != Expr.Operation.Kind.OTHER;
    return pure && node.parts().stream().allMatch(Repeats::safely);
  }
}
