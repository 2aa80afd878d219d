package t;

import java.util.List;
import java.util.Random;

/** In-place quick sort, whose halves are disjoint ranges. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] few = numbers(100);
    int[] many = numbers(20_000);
    int[] sorted = new Random(3).ints(2_000).sorted().toArray();
    int[] same = new int[300];
    QuickSort.sort(few, 0, few.length);
    QuickSort.sort(many, 100, many.length - 100);
    QuickSort.sort(sorted, 0, sorted.length);
    QuickSort.sort(same, 0, same.length);
    return List.of(few, many, sorted, same);
  }

  public static Object deco() throws Throwable {
    int[] few = numbers(100);
    int[] many = numbers(20_000);
    int[] sorted = new Random(3).ints(2_000).sorted().toArray();
    int[] same = new int[300];
    DecoQuickSort.sort(few, 0, few.length);
    DecoQuickSort.sort(many, 100, many.length - 100);
    DecoQuickSort.sort(sorted, 0, sorted.length);
    DecoQuickSort.sort(same, 0, same.length);
    return List.of(few, many, sorted, same);
  }

  private static int[] numbers(int size) {
    return new Random(7).ints(size).toArray();
  }
}
