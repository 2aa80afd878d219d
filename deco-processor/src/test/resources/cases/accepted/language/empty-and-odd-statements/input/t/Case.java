package t;

import java.util.List;

/** Empty statements, nested blocks, unused labels, loops without a body. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return List.of(Odd.run(0), Odd.run(3));
  }

  public static Object deco() throws Throwable {
    return List.of(DecoOdd.run(0), DecoOdd.run(3));
  }
}
