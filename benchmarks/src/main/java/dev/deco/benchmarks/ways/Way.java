package dev.deco.benchmarks.ways;

import java.util.Arrays;
import java.util.List;

/** How the calls of a loop are run. */
public enum Way {
  SERIAL("serial"),
  DECO("Deco"),
  STREAM("parallel stream"),
  FORK_JOIN("ForkJoin by hand"),
  FUTURES("CompletableFuture per call"),
  INVOKE_ALL("fixed pool, invokeAll"),
  VIRTUAL("virtual thread per call");

  private final String label;

  Way(String label) {
    this.label = label;
  }

  /** What tables and plots call it. */
  public String label() {
    return label;
  }

  /** Those that the JDK has which runs this. */
  public static List<Way> available() {
    return Arrays.stream(values())
        .filter(way -> way != VIRTUAL || Pools.hasVirtualThreads())
        .toList();
  }
}
