package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.Arrays;

/** Methods that call themselves, or each other, and only read the arrays that they are given. */
final class Sorts {
  private Sorts() {}

  @Concurrent
  @Synchronized
  static int[] sorted(int[] numbers, int from, int to) {
    if (to - from <= 3) {
      int[] leaf = Arrays.copyOfRange(numbers, from, to);
      Arrays.sort(leaf);
      return leaf;
    }
    int middle = (from + to) >>> 1;
    int[] left = sorted(numbers, from, middle);
    int[] right = sorted(numbers, middle, to);
    return merged(left, right);
  }

  private static int[] merged(int[] left, int[] right) {
    int[] merged = new int[left.length + right.length];
    int i = 0;
    int j = 0;
    for (int k = 0; k < merged.length; k++) {
      merged[k] =
          j == right.length || (i < left.length && left[i] <= right[j]) ? left[i++] : right[j++];
    }
    return merged;
  }

  @Concurrent
  static int even(int[] numbers, int n) {
    return n == 0 ? numbers.length : odd(numbers, n - 1) + numbers[n];
  }

  @Concurrent
  static int odd(int[] numbers, int n) {
    return n == 0 ? -numbers.length : even(numbers, n - 1) - numbers[n];
  }

  /** One of two that call each other gives what it was given, and the other writes that. */
  @Concurrent
  static int[] kept(int[] numbers, int n) {
    return n == 0 ? numbers : raised(numbers, n - 1);
  }

  @Concurrent
  static int[] raised(int[] numbers, int n) {
    if (n == 0) {
      return new int[] {1};
    }
    int[] own = kept(numbers, n - 1);
    own[0]++;
    return own;
  }

  @Synchronized
  static int[] all(int[] numbers, int n) {
    int[] all = new int[2 * n + 2];
    for (int i = 0; i < n; i++) {
      all[i] = even(numbers, i);
    }
    for (int i = 0; i < n; i++) {
      all[n + i] = odd(numbers, i);
    }
    for (int i = 0; i < n; i++) {
      raised(numbers, i);
    }
    int[] last = kept(numbers, 4);
    all[2 * n] = last[0];
    all[2 * n + 1] = numbers[0];
    return all;
  }
}
