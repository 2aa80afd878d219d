package dev.deco.runtime.internal.observe;

import dev.deco.runtime.CallRun;
import dev.deco.runtime.RunListener;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Says once a second how far the calls of the program are, as long as any end. */
final class Progress implements RunListener {
  private static final long PERIOD = TimeUnit.SECONDS.toNanos(1);

  private final PrintStream out;
  private final LongAdder spawned = new LongAdder();
  private final LongAdder ended = new LongAdder();
  private final AtomicInteger running = new AtomicInteger();
  private final AtomicLong next = new AtomicLong(System.nanoTime() + PERIOD);

  Progress(PrintStream out) {
    this.out = out;
  }

  @Override
  public void callSpawned(@Nullable StackTraceElement site) {
    spawned.increment();
  }

  @Override
  public void callStarted(CallRun run) {
    running.incrementAndGet();
  }

  @Override
  public void callEnded(CallRun run, @Nullable Throwable failure) {
    ended.increment();
    running.decrementAndGet();
    long now = System.nanoTime();
    long due = next.get();
    if (now - due >= 0 && next.compareAndSet(due, now + PERIOD)) {
      out.println(
          "deco: " + ended + " runs of " + spawned + " calls spawned so far, " + running + " on");
    }
  }
}
