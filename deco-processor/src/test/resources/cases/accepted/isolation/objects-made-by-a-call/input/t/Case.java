package t;

import dev.deco.cases.Meeting;
import java.util.ArrayList;
import java.util.List;

/** What a call does to objects that it made itself is nobody else's business. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] out = new int[9];
    return tell(Maker.run(9, out), out);
  }

  public static Object deco() throws Throwable {
    int[] out = new int[9];
    return tell(DecoMaker.run(9, out), out);
  }

  private static Object tell(List<Maker.Sum> sums, int[] out) {
    List<Object> all = new ArrayList<>(List.of(out));
    sums.forEach(sum -> all.add(List.of(sum.value, sum.mean(), sum.steps)));
    return all;
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoMaker.run(1, new int[1]));
  }
}
