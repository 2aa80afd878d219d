package t;

import dev.deco.cases.Meeting;
import java.util.List;

/**
 * map.get(k).put(j, f(x)) does not wait in its loop, nor between the rounds of the outer loop.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Climate.processDataSet(List.of(0.5, 1.25, 3.0), 3);
  }

  public static Object deco() throws Throwable {
    return DecoClimate.processDataSet(List.of(0.5, 1.25, 3.0), 3);
  }

  public static Object parallel() throws Throwable {
    // One call in each round of the inner loop: they meet across the rounds of the outer one.
    return Meeting.ofTwo(() -> DecoClimate.processDataSet(List.of(1.0), 1));
  }
}
