package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

final class Sort {
  private Sort() {}

  @Concurrent
  @Synchronized
  static void sort(int[] a, int from, int to) {
    if (to - from < 2) {
      return;
    }
    int middle = (from + to) >>> 1;
    sort(a, from, middle);
    sort(a, middle, to);
    int[] merged = new int[to - from];
    int left = from;
    int right = middle;
    for (int i = 0; i < merged.length; i++) {
      if (right >= to || (left < middle && a[left] <= a[right])) {
        merged[i] = a[left++];
      } else {
        merged[i] = a[right++];
      }
    }
    for (int i = 0; i < merged.length; i++) {
      a[from + i] = merged[i];
    }
  }
}
