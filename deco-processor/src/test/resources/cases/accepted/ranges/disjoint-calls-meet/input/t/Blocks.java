package t;

import dev.deco.Concurrent;
import dev.deco.Range;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import java.util.List;

final class Blocks {
  private Blocks() {}

  @Concurrent
  static int square(@Range(from = "lo", to = "lo + 2") int[] a, int lo) {
    Meeting.here();
    int sum = 0;
    for (int i = lo; i < lo + 2; i++) {
      a[i] *= a[i];
      sum += a[i];
    }
    return sum;
  }

  @Concurrent
  static void shift(
      @Range(from = "block * 2", to = "(block + 1) * 2") List<Integer> list, int block) {
    Meeting.here();
    for (int i = block * 2; i < (block + 1) * 2; i++) {
      list.set(i, list.get(i) + list.size());
    }
  }

  @Synchronized
  static int[] squares(int[] a) {
    int[] sums = new int[a.length / 2];
    for (int lo = 0; lo < a.length; lo += 2) {
      sums[lo / 2] = square(a, lo);
    }
    return sums;
  }

  @Synchronized
  static void shifts(List<Integer> list) {
    int blocks = list.size() / 2;
    for (int block = 0; block < blocks; block++) {
      shift(list, block);
    }
  }
}
