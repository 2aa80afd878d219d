package dev.deco.runtime.internal;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Makes the pools that calls run on. */
public final class WorkerPool {
  private static final int MOST_THREADS = 32767;
  private static final long KEEP_ALIVE_SECONDS = 60;
  private static final AtomicInteger WORKERS = new AtomicInteger();

  private static volatile @Nullable ForkJoinPool shared;

  private WorkerPool() {}

  /** Deco's own pool, made at the first spawn: a program that spawns nothing has no workers. */
  static ForkJoinPool shared() {
    ForkJoinPool pool = shared;
    return pool == null ? makeShared() : pool;
  }

  private static synchronized ForkJoinPool makeShared() {
    ForkJoinPool pool = shared;
    if (pool == null) {
      pool = create(Settings.parallelism(System::getProperty));
      shared = pool;
    }
    return pool;
  }

  /**
   * A pool of so many daemon workers. Workers that wait for calls of others may be replaced by
   * further ones; where no thread can be had they simply wait, since every call they wait for is
   * already running.
   */
  public static ForkJoinPool create(int parallelism) {
    return new ForkJoinPool(
        Settings.requireParallelism(parallelism),
        Worker::new,
        null,
        false,
        parallelism,
        MOST_THREADS,
        1,
        pool -> true,
        KEEP_ALIVE_SECONDS,
        TimeUnit.SECONDS);
  }

  /** A daemon, as all workers of such pools are: it never keeps the JVM from ending. */
  private static final class Worker extends ForkJoinWorkerThread {
    Worker(ForkJoinPool pool) {
      super(pool);
      setName("deco-worker-" + WORKERS.incrementAndGet());
      // Not that of whoever happened to spawn first; each call brings its spawner's.
      setContextClassLoader(ClassLoader.getSystemClassLoader());
    }
  }
}
