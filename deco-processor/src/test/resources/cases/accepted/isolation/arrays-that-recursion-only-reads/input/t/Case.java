package t;

import java.util.List;
import java.util.Random;

public final class Case {
  private Case() {}

  private static int[] numbers(int n) {
    return new Random(n).ints(n, 0, 100).toArray();
  }

  public static Object serial() {
    int[] kept = numbers(30);
    return List.of(
        Sorts.sorted(numbers(1), 0, 1),
        Sorts.sorted(numbers(200), 0, 200),
        Sorts.all(kept, 20),
        kept);
  }

  public static Object deco() {
    int[] kept = numbers(30);
    return List.of(
        DecoSorts.sorted(numbers(1), 0, 1),
        DecoSorts.sorted(numbers(200), 0, 200),
        DecoSorts.all(kept, 20),
        kept);
  }
}
