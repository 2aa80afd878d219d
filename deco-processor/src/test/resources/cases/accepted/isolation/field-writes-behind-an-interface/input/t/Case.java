package t;

import java.util.List;

/** An implementation that this compilation shows writes a field: the calls run in order. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] out = new int[50];
    Tally.Sum sum = new Tally.Sum();
    Tally.run(sum, out);
    return List.of(out, sum.n);
  }

  public static Object deco() throws Throwable {
    int[] out = new int[50];
    Tally.Sum sum = new Tally.Sum();
    DecoTally.run(sum, out);
    return List.of(out, sum.n);
  }
}
