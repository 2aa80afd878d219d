package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.Random;

@SuppressWarnings("deco")
final class Builders {
  private Builders() {}

  @Concurrent
  static void append(StringBuilder out, int i) {
    Work.take(8 - i);
    out.append(i).append(out.length()).append(';');
  }

  @Concurrent
  static int draw(Random random, int i) {
    Work.take(8 - i);
    return random.nextInt(1000);
  }

  @Concurrent
  static void mark(BitSet marks, int i) {
    Work.take(8 - i);
    marks.set(i, i == 0 || !marks.get(i - 1));
  }

  @Concurrent
  static void put(ByteBuffer out, int i) {
    Work.take(8 - i);
    out.putInt(i);
  }

  @Synchronized
  static String run(int n) {
    StringBuilder out = new StringBuilder();
    Random random = new Random(7);
    BitSet marks = new BitSet();
    ByteBuffer bytes = ByteBuffer.allocate(4 * n);
    int[] drawn = new int[n];
    for (int i = 0; i < n; i++) {
      append(out, i);
      drawn[i] = draw(random, i);
      mark(marks, i);
      put(bytes, i);
    }
    for (int x : drawn) {
      out.append(x).append(',');
    }
    for (byte b : bytes.array()) {
      out.append(b);
    }
    return out.append(marks).toString();
  }
}
