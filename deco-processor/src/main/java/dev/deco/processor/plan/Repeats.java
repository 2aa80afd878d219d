package dev.deco.processor.plan;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Sharing;

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
    if (node instanceof Expr.Invoke call) {
      return looksUp(call) && node.parts().stream().allMatch(Repeats::safely);
    }
    boolean pure =
        node instanceof Expr.Field
            || node instanceof Expr.Element
            || node instanceof Expr.Operation operation
                && operation.kind() != Expr.Operation.Kind.OTHER;
    return pure && node.parts().stream().allMatch(Repeats::safely);
  }

  /** Whether the call only looks an element up, in a list by index or in a map by a value. */
  private static boolean looksUp(Expr.Invoke call) {
    Expr receiver = call.receiver();
    return receiver != null
        && call.method().origin() == Member.Origin.PLATFORM
        && call.method().name().equals("get")
        && call.arguments().size() == 1
        && call.arguments().get(0).type().sharing() == Sharing.IMMUTABLE
        && (receiver.type().sharing() == Sharing.LIST || receiver.type().sharing() == Sharing.MAP);
  }
}
