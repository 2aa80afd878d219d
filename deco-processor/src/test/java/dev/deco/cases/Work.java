package dev.deco.cases;

import java.util.concurrent.TimeUnit;

/** Work that takes a while, so that calls overlap and can end in another order than they began. */
public final class Work {
  private Work() {}

  /** Keeps this thread busy for {@code micros} microseconds; nothing for a number below one. */
  public static void take(int micros) {
    long end = System.nanoTime() + TimeUnit.MICROSECONDS.toNanos(micros);
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }
}
