package dev.deco.benchmarks.ways;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;

/** The pools of the ways written by hand: a thread for each processor, as Deco's own pool has. */
public final class Pools {
  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  /** For RecursiveActions and CompletableFutures; on two processors the common pool has one. */
  public static final ForkJoinPool FORK_JOIN = new ForkJoinPool(PROCESSORS);

  /** For invokeAll. */
  public static final ExecutorService FIXED =
      Executors.newFixedThreadPool(
          PROCESSORS,
          task -> {
            Thread thread = new Thread(task, "fixed");
            thread.setDaemon(true);
            return thread;
          });

  private Pools() {}

  /** Whether the JDK is of 21 or later. */
  static boolean hasVirtualThreads() {
    return Runtime.version().feature() >= 21;
  }

  /** A new executor that starts a virtual thread for each task: found at run time. */
  public static ExecutorService virtual() {
    try {
      return (ExecutorService)
          Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("no virtual threads on this JDK", e);
    }
  }
}
