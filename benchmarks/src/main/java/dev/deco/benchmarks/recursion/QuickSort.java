package dev.deco.benchmarks.recursion;

import dev.deco.Concurrent;
import dev.deco.Range;
import dev.deco.Synchronized;
import dev.deco.benchmarks.ways.Pools;
import dev.deco.benchmarks.ways.Problem;
import dev.deco.benchmarks.ways.Way;
import java.util.Random;
import java.util.concurrent.RecursiveAction;

/** Quick sort in place: the halves are disjoint ranges, and say so. */
record QuickSort(int[] numbers) implements Problem {
  private static final int CUT_OFF = 4_096;

  static QuickSort of(int size) {
    return new QuickSort(new Random(7).ints(size).toArray());
  }

  @Concurrent
  @Synchronized
  static void sort(@Range(from = "from", to = "to") int[] a, int from, int to) {
    if (to - from < 2) {
      return;
    }
    int middle = partition(a, from, to);
    sort(a, from, middle);
    sort(a, middle, to);
  }

  /**
   * Hoare's: afterwards nothing before the index returned is larger than anything from there on.
   */
  private static int partition(int[] a, int from, int to) {
    int pivot = a[(from + to - 1) >>> 1];
    int i = from - 1;
    int j = to;
    while (true) {
      do {
        i++;
      } while (a[i] < pivot);
      do {
        j--;
      } while (a[j] > pivot);
      if (i >= j) {
        return j + 1;
      }
      int swapped = a[i];
      a[i] = a[j];
      a[j] = swapped;
    }
  }

  @Override
  public Object serial() {
    int[] copy = numbers.clone();
    sort(copy, 0, copy.length);
    return copy;
  }

  @Override
  public Object deco() {
    int[] copy = numbers.clone();
    DecoQuickSort.sort(copy, 0, copy.length);
    return copy;
  }

  @Override
  public Object byHand(Way way) {
    int[] copy = numbers.clone();
    Pools.FORK_JOIN.invoke(new Task(copy, 0, copy.length));
    return copy;
  }

  @SuppressWarnings("serial")
  private static final class Task extends RecursiveAction {
    private final int[] a;
    private final int from;
    private final int to;

    Task(int[] a, int from, int to) {
      this.a = a;
      this.from = from;
      this.to = to;
    }

    @Override
    protected void compute() {
      if (to - from <= CUT_OFF) {
        sort(a, from, to);
      } else {
        int middle = partition(a, from, to);
        invokeAll(new Task(a, from, middle), new Task(a, middle, to));
      }
    }
  }
}
