package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Statement {
  private Statement() {}

  @Concurrent
  static void write(int[] out, int i) {
    Work.take(100);
    out[i] = i + 1;
  }

  @Synchronized
  static void run(int[] out, Object text) {
    write(out, 0);
    write(out, 1);
    Integer number = (Integer) text;
    write(out, number);
  }

  @Synchronized
  static void thrown(int[] out) {
    write(out, 2);
    if (out.length > 1) {
      throw new IllegalStateException("own");
    }
    write(out, 3);
  }
}
