package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.concurrent.atomic.AtomicInteger;

final class Cancel {
  private Cancel() {}

  @Concurrent
  static void step(AtomicInteger running, int[] out, int i) {
    running.incrementAndGet();
    try {
      Work.take(200);
      if (i == 2) {
        throw new IllegalStateException("third");
      }
      out[i] = 1;
    } finally {
      running.decrementAndGet();
    }
  }

  @Synchronized
  static void run(AtomicInteger running, int[] out) {
    for (int i = 0; i < out.length; i++) {
      step(running, out, i);
    }
  }
}
