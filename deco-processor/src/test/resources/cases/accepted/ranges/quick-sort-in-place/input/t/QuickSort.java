package t;

import dev.deco.Concurrent;
import dev.deco.Range;
import dev.deco.Synchronized;

final class QuickSort {
  private QuickSort() {}

  @Concurrent
  @Synchronized
  static void sort(@Range(from = "lo", to = "hi") int[] a, int lo, int hi) {
    if (hi - lo < 2) {
      return;
    }
    int middle = partition(a, lo, hi);
    sort(a, lo, middle);
    sort(a, middle + 1, hi);
  }

  private static int partition(int[] a, int lo, int hi) {
    swap(a, (lo + hi) >>> 1, hi - 1);
    int pivot = a[hi - 1];
    int smaller = lo;
    for (int i = lo; i < hi - 1; i++) {
      if (a[i] < pivot) {
        swap(a, i, smaller++);
      }
    }
    swap(a, smaller, hi - 1);
    return smaller;
  }

  private static void swap(int[] a, int i, int j) {
    int swapped = a[i];
    a[i] = a[j];
    a[j] = swapped;
  }
}
