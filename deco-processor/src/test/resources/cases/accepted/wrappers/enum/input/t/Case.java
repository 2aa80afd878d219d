package t;

import java.util.List;

/** An enum: static methods, instance methods, constants with bodies. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return List.of(Op.PLUS.table(3), Op.TIMES.table(3), Op.all(3, 4));
  }

  public static Object deco() throws Throwable {
    return List.of(DecoOp.of(Op.PLUS).table(3), DecoOp.of(Op.TIMES).table(3), DecoOp.all(3, 4));
  }
}
