package t;

import java.util.List;

/** The conditions and updates of while, do and for read what is pending. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] n = new int[2];
    return List.of(Loops.run(n), n);
  }

  public static Object deco() throws Throwable {
    int[] n = new int[2];
    return List.of(DecoLoops.run(n), n);
  }
}
