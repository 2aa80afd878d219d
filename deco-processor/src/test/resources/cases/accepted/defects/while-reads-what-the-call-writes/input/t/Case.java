package t;

import java.util.List;

/** The loop ends when the calls it makes have counted to three. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] out = new int[4];
    int rounds = Counter.count(out, 2);
    return List.of(rounds, out);
  }

  public static Object deco() throws Throwable {
    int[] out = new int[4];
    int rounds = DecoCounter.count(out, 2);
    return List.of(rounds, out);
  }
}
