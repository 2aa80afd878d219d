package t;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

public final class Case {
  private Case() {}

  private static Object of(Supplier<Object> body, int[] after) {
    List<Object> all = new ArrayList<>();
    try {
      all.add(body.get());
    } catch (RuntimeException failure) {
      all.add(failure.toString());
    }
    all.add(after.clone());
    return all;
  }

  public static Object serial() {
    List<Object> all = new ArrayList<>();
    // Often enough that the calls are known to be short.
    for (int n : new int[] {0, 1, 2, 500, 700, 333}) {
      int[] partly = new int[n];
      all.add(Slices.upwards(n, 2));
      all.add(Slices.inclusive(n, 2));
      all.add(Slices.downwards(n, 2));
      all.add(Slices.everyThird(n, 2));
      all.add(Slices.sum(n, 0.25));
      all.add(Slices.listed(n, -1));
      all.add(of(() -> Slices.listed(n, n / 2), partly));
      all.add(of(() -> Slices.partly(partly, n - 3), partly));
      all.add(of(() -> Slices.failing(partly, new int[n]), partly));
      all.add(of(() -> Slices.failing(partly, new int[n / 8]), partly));
      all.add(Slices.rows(n));
      all.add(Slices.same(n));
      all.add(new Slices().own(n));
      all.add(Slices.unsteady(n));
      all.add(Slices.counted(n));
    }
    return all;
  }

  public static Object deco() {
    List<Object> all = new ArrayList<>();
    for (int n : new int[] {0, 1, 2, 500, 700, 333}) {
      int[] partly = new int[n];
      all.add(DecoSlices.upwards(n, 2));
      all.add(DecoSlices.inclusive(n, 2));
      all.add(DecoSlices.downwards(n, 2));
      all.add(DecoSlices.everyThird(n, 2));
      all.add(DecoSlices.sum(n, 0.25));
      all.add(DecoSlices.listed(n, -1));
      all.add(of(() -> DecoSlices.listed(n, n / 2), partly));
      all.add(of(() -> DecoSlices.partly(partly, n - 3), partly));
      all.add(of(() -> DecoSlices.failing(partly, new int[n]), partly));
      all.add(of(() -> DecoSlices.failing(partly, new int[n / 8]), partly));
      all.add(DecoSlices.rows(n));
      all.add(DecoSlices.same(n));
      all.add(DecoSlices.of(new Slices()).own(n));
      all.add(DecoSlices.unsteady(n));
      all.add(DecoSlices.counted(n));
    }
    return all;
  }
}
