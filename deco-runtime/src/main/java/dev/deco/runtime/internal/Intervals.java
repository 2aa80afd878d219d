package dev.deco.runtime.internal;

import java.util.Arrays;

/** A set of indexes that consists of few intervals; neighbours become one. */
final class Intervals {
  private static final int FIRST_CAPACITY = 4;

  private int[] starts = new int[FIRST_CAPACITY];
  private int[] ends = new int[FIRST_CAPACITY];
  private int size;

  /** Whether an index from {@code from} to before {@code to} is in the set. */
  boolean overlaps(int from, int to) {
    if (from >= to || size == 0 || from >= ends[size - 1]) {
      return false;
    }
    int at = firstEndingAfter(from);
    return at < size && starts[at] < to;
  }

  /** Whether all indexes from {@code from} to before {@code to} are in the set. */
  boolean covers(int from, int to) {
    if (from >= to) {
      return true;
    }
    int at = firstEndingAfter(from);
    return at < size && starts[at] <= from && to <= ends[at];
  }

  /** Adds the indexes from {@code from} to before {@code to}. */
  void add(int from, int to) {
    if (from >= to) {
      return;
    }
    int first = from == Integer.MIN_VALUE ? 0 : firstEndingAfter(from - 1);
    int after = first;
    int start = from;
    int end = to;
    while (after < size && starts[after] <= to) {
      start = Math.min(start, starts[after]);
      end = Math.max(end, ends[after]);
      after++;
    }
    replace(first, after, start, end);
  }

  private void replace(int first, int after, int start, int end) {
    if (first == after) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
      }
      System.arraycopy(starts, first, starts, first + 1, size - first);
      System.arraycopy(ends, first, ends, first + 1, size - first);
      size++;
    } else if (after - first > 1) {
      System.arraycopy(starts, after, starts, first + 1, size - after);
      System.arraycopy(ends, after, ends, first + 1, size - after);
      size -= after - first - 1;
    }
    starts[first] = start;
    ends[first] = end;
  }

  private int firstEndingAfter(int index) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > index) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
