package t;

import java.util.List;

/** A call in the condition of a while, of a do and of a for. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] n = new int[1];
    return List.of(Whiles.run(n), n);
  }

  public static Object deco() throws Throwable {
    int[] n = new int[1];
    return List.of(DecoWhiles.run(n), n);
  }
}
