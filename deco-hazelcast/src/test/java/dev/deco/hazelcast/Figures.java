package dev.deco.hazelcast;

import com.hazelcast.cluster.Member;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.IExecutorService;
import dev.deco.hazelcast.internal.driver.Instances;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * The measurements of docs/cluster.md: three workers with four threads each, and this JVM as their
 * driver, by Deco and by Hazelcast's executor service itself in turns.
 */
final class Figures {
  private static final int CALLS = 10_000;
  private static final int ROUNDS = 3;
  private static final int IN_FLIGHT = 1000;

  private Figures() {}

  private interface Body {
    void run() throws Exception;
  }

  private static double seconds(Body body) throws Exception {
    long begin = System.nanoTime();
    body.run();
    return (System.nanoTime() - begin) / 1e9;
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static void raw(HazelcastInstance client, List<byte[]> data, boolean sleeps, int calls)
      throws Exception {
    IExecutorService executor = client.getExecutorService(Instances.CALLS);
    List<Member> members = new ArrayList<>(client.getCluster().getMembers());
    Semaphore room = new Semaphore(IN_FLIGHT);
    long[] results = new long[calls];
    ExecutorService callbacks = Executors.newFixedThreadPool(2);
    try {
      for (int i = 0; i < calls; i++) {
        int at = i;
        room.acquire();
        RawNap nap = new RawNap(i, sleeps, sleeps ? data.get(i) : new byte[0]);
        CompletionStage<?> answer =
            (CompletionStage<?>)
                (Object) executor.submitToMember(nap, members.get(i % members.size()));
        answer.whenCompleteAsync(
            (result, thrown) -> {
              results[at] = thrown == null ? (Long) result : -1;
              room.release();
            },
            callbacks);
      }
      room.acquire(IN_FLIGHT);
    } finally {
      callbacks.shutdown();
    }
  }

  private static void report(String what, List<Double> raw, List<Double> deco, int calls) {
    System.out.printf(
        "%s: raw %.0f calls/s (%.1f µs each), Deco %.0f calls/s (%.1f µs each), ratio %.2f%n",
        what,
        calls / median(raw),
        1e6 * median(raw) / calls,
        calls / median(deco),
        1e6 * median(deco) / calls,
        median(raw) / median(deco));
  }

  /**
   * Prints the figures.
   *
   * @param args none
   * @throws Exception if something fails
   */
  public static void main(String[] args) throws Exception {
    try (WorkerCluster cluster = new WorkerCluster()) {
      cluster.start(3, "-Ddeco.cluster.threads=4");
      HazelcastInstance client =
          Instances.joined(cluster.options(), Figures.class.getClassLoader());
      ClusterExecutor executor = cluster.drive(cluster.options());
      Random random = new Random(1);
      while (client.getCluster().getMembers().size() < 3) {
        Thread.sleep(100);
      }
      List<Double> raw = new ArrayList<>();
      List<Double> deco = new ArrayList<>();
      for (int round = -1; round < ROUNDS; round++) {
        // Other data in each round: what was sent before would not be sent again.
        List<byte[]> data = KillRun.kilobytes(CALLS, random);
        double one = seconds(() -> raw(client, data, true, CALLS));
        double other = seconds(() -> DecoFaulty.naps(data, new int[CALLS]));
        if (round >= 0) {
          raw.add(one);
          deco.add(other);
        }
      }
      report("1 to 10 ms, 1 KB", raw, deco, CALLS);
      raw.clear();
      deco.clear();
      int empty = 2 * CALLS;
      for (int round = -3; round < ROUNDS; round++) {
        double one = seconds(() -> raw(client, List.of(), false, empty));
        double other = seconds(() -> DecoWork.sum(empty));
        if (round >= 0) {
          raw.add(one);
          deco.add(other);
        }
      }
      report("empty", raw, deco, empty);
      List<byte[]> fresh = KillRun.kilobytes(CALLS, random);
      bytes("1 KB, 1 to 10 ms", executor, () -> DecoFaulty.naps(fresh, new int[CALLS]));
      bytes("empty", executor, () -> DecoWork.sum(CALLS));
      double[] shared = new double[131_072];
      Arrays.setAll(shared, i -> Math.sin(i));
      long before = executor.bytes()[0];
      DecoWork.dots(shared, CALLS, 200);
      System.out.printf(
          "1 MB shared by %d calls: %d bytes sent, %.3f of three copies%n",
          CALLS,
          executor.bytes()[0] - before,
          (executor.bytes()[0] - before) / (3.0 * 8 * shared.length));
      client.shutdown();
    }
    System.exit(0);
  }

  private static void bytes(String what, ClusterExecutor executor, Body body) throws Exception {
    long[] before = executor.bytes();
    body.run();
    long[] after = executor.bytes();
    System.out.printf(
        "%s: per call %.1f bytes out, %.1f bytes in, %.3f messages each way%n",
        what,
        (after[0] - before[0]) / (double) CALLS,
        (after[1] - before[1]) / (double) CALLS,
        (after[2] - before[2]) / (double) CALLS);
  }
}
