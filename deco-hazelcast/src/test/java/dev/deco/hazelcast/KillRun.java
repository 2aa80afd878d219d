package dev.deco.hazelcast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.runtime.CallRun;
import dev.deco.runtime.Deco;
import dev.deco.runtime.RunListener;
import dev.deco.runtime.remote.RemotePlace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Calls of 1 to 10 ms with 1 KB each, while workers are killed and frozen. */
final class KillRun {
  static final double SILENCE_SECONDS = 2;

  private final WorkerCluster cluster;
  private final List<byte[]> data;
  private final long[] expected;
  private final AtomicInteger back = new AtomicInteger();
  private volatile boolean over;

  KillRun(WorkerCluster cluster, int calls, long seed) {
    this.cluster = cluster;
    data = kilobytes(calls, new Random(seed));
    expected = new long[calls];
    for (int i = 0; i < calls; i++) {
      long sum = i;
      for (byte b : data.get(i)) {
        sum = 31 * sum + b;
      }
      expected[i] = sum;
    }
  }

  /** The argument of each call: 1 KB, drawn. */
  static List<byte[]> kilobytes(int calls, Random random) {
    List<byte[]> data = new ArrayList<>();
    for (int i = 0; i < calls; i++) {
      byte[] bytes = new byte[1024];
      random.nextBytes(bytes);
      data.add(bytes);
    }
    return data;
  }

  /** Waits until so many calls have come back. */
  void awaitCalls(int calls) {
    while (back.get() < calls && !over) {
      try {
        TimeUnit.MILLISECONDS.sleep(5);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** Runs all calls; the seconds it took. Each has its effects once. */
  double calls() {
    back.set(0);
    over = false;
    RunListener listener =
        new RunListener() {
          @Override
          public void callRanElsewhere(
              CallRun run, RemotePlace place, @Nullable Throwable failure) {
            back.incrementAndGet();
          }
        };
    Deco.addListener(listener);
    try {
      int[] counts = new int[data.size()];
      long begin = System.nanoTime();
      long[] sums = DecoFaulty.naps(data, counts);
      double seconds = (System.nanoTime() - begin) / 1e9;
      assertThat(sums).isEqualTo(expected);
      int[] once = new int[data.size()];
      Arrays.fill(once, 1);
      assertThat(counts).isEqualTo(once);
      return seconds;
    } finally {
      over = true;
      Deco.removeListener(listener);
    }
  }

  /** What two runs took, in seconds. */
  record Times(int calls, double undisturbed, double disturbed) {
    double aim() {
      return 2 * undisturbed + SILENCE_SECONDS;
    }

    boolean within() {
      return disturbed < aim();
    }

    @Override
    public String toString() {
      return String.format(
          "%d calls: undisturbed %.2f s, with a kill and a freeze %.2f s (%s the aim of %.2f s)",
          calls, undisturbed, disturbed, within() ? "within" : "over", aim());
    }
  }

  /** One undisturbed run, then one with a worker killed at 30 % and another frozen at 60 %. */
  Times run() throws InterruptedException {
    cluster.drive(cluster.options("silence", String.valueOf(SILENCE_SECONDS)));
    DecoWork.sum(100); // all are connected
    double undisturbed = calls();
    Thread faults =
        new Thread(
            () -> {
              awaitCalls(data.size() * 3 / 10);
              cluster.workers.get(0).signal("KILL");
              awaitCalls(data.size() * 6 / 10);
              cluster.workers.get(1).signal("STOP");
            });
    back.set(0);
    over = false;
    faults.start();
    double disturbed;
    try {
      disturbed = calls();
    } finally {
      over = true;
      faults.join();
    }
    return new Times(data.size(), undisturbed, disturbed);
  }
}
