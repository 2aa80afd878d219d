package dev.deco.hazelcast;

/** The kill test of docs/cluster.md, many times in a row, each on three new workers. */
final class Kills {
  private static final int CALLS = 10_000;

  private Kills() {}

  /**
   * Prints each run, and what all came to.
   *
   * @param args how many runs
   * @throws Exception if a run fails, or gives another result than serial code
   */
  public static void main(String[] args) throws Exception {
    int runs = args.length > 0 ? Integer.parseInt(args[0]) : 3;
    int within = 0;
    double slowest = 0;
    for (int i = 1; i <= runs; i++) {
      try (WorkerCluster cluster = new WorkerCluster()) {
        cluster.start(3, "-Ddeco.cluster.threads=4");
        KillRun.Times times = new KillRun(cluster, CALLS, i).run();
        within += times.within() ? 1 : 0;
        slowest = Math.max(slowest, times.disturbed());
        System.out.printf("run %d of %d: %s%n", i, runs, times);
      }
    }
    System.out.printf(
        "%d runs equal to serial, %d within the aim, the slowest took %.2f s%n",
        runs, within, slowest);
    System.exit(0);
  }
}
