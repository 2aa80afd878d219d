package t;

import java.util.List;

/** A return out of nested loops waits for all that is pending. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[][] a = new int[3][3];
    int[][] b = new int[2][2];
    int[][] c = new int[2][2];
    int[][] d = new int[2][2];
    Early.none(c, true);
    Early.none(d, false);
    return List.of(Early.run(a, 5), Early.run(b, 50), a, b, c, d);
  }

  public static Object deco() throws Throwable {
    int[][] a = new int[3][3];
    int[][] b = new int[2][2];
    int[][] c = new int[2][2];
    int[][] d = new int[2][2];
    DecoEarly.none(c, true);
    DecoEarly.none(d, false);
    return List.of(DecoEarly.run(a, 5), DecoEarly.run(b, 50), a, b, c, d);
  }
}
