package t;

import java.util.List;

/** The handler reads exactly what was written before the failure. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] out = new int[5];
    return List.of(Handler.run(out), out);
  }

  public static Object deco() throws Throwable {
    int[] out = new int[5];
    return List.of(DecoHandler.run(out), out);
  }
}
