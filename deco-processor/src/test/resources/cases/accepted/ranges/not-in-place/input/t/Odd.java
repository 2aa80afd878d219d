package t;

import dev.deco.Concurrent;
import dev.deco.Range;
import dev.deco.Synchronized;

final class Odd {
  private static final int[] TABLE = {3, 1, 2};

  private static int count;

  private Odd() {}

  @Concurrent
  static void other( // expect: NOTE DECO-307 other
      @Range(from = "i", to = "i + 1") int[] a, int[] b, int i) {
    a[i] += i;
    b[i] -= i;
  }

  @Concurrent
  static void table(@Range(from = "i", to = "i + 1") int[] a, int i) { // expect: NOTE DECO-307 table
    a[i] += TABLE[i % 3];
  }

  @Concurrent
  static void counts( // expect: WARNING DECO-304 counts // expect: NOTE DECO-307 counts
      @Range(from = "i", to = "i + 1") int[] a, int i) {
    a[i] += ++count;
  }

  @Synchronized
  static int all(int[] a, int[] b) {
    count = 0;
    for (int i = 0; i < a.length; i++) {
      other(a, b, i);
      table(a, i);
      counts(b, i);
    }
    return count;
  }
}
