package dev.deco.hazelcast;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * What a slow network costs: the calls of 1 to 10 ms of docs/cluster.md on three workers with four
 * threads, with messages that are held back in the program, there and back.
 */
final class Latencies {
  private static final int CALLS = 5_000;
  private static final int ROUNDS = 3;

  private Latencies() {}

  /**
   * Prints the figures.
   *
   * @param args none
   * @throws Exception if something fails
   */
  public static void main(String[] args) throws Exception {
    List<byte[]> data = KillRun.kilobytes(CALLS, new Random(1));
    double none = 0;
    for (long millis : new long[] {0, 1, 5, 25, 100}) {
      try (WorkerCluster cluster = new WorkerCluster()) {
        cluster.start(3, "-Ddeco.cluster.threads=4");
        ClusterExecutor executor =
            cluster.drive(cluster.options(), transport -> new Slow(transport, millis));
        DecoFaulty.naps(data, new int[CALLS]);
        double[] seconds = new double[ROUNDS];
        long before = executor.bytes()[2];
        for (int round = 0; round < ROUNDS; round++) {
          // Other arrays: what was sent before would not be sent again.
          data.replaceAll(byte[]::clone);
          long begin = System.nanoTime();
          DecoFaulty.naps(data, new int[CALLS]);
          seconds[round] = (System.nanoTime() - begin) / 1e9;
        }
        Arrays.sort(seconds);
        double median = seconds[ROUNDS / 2];
        none = none == 0 ? median : none;
        System.out.printf(
            "round trip %d ms: %.0f calls/s, %.2f of those without delay, %.3f messages a call%n",
            2 * millis,
            CALLS / median,
            none / median,
            (executor.bytes()[2] - before) / (double) (ROUNDS * CALLS));
      }
    }
    System.exit(0);
  }
}
