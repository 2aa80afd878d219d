package dev.deco.runtime.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A thread for each call that blocks: a virtual one where the JDK has them, otherwise a daemon
 * thread that is used again.
 */
final class CallThreads {
  /** So many platform threads; what comes on top waits for one of them. */
  static final int MOST = 2048;

  private static final long KEEP_ALIVE_SECONDS = 60;

  private CallThreads() {}

  /** The threads of this JDK. */
  static Executor make() {
    ThreadFactory virtual = virtual();
    return virtual == null ? new Cached() : task -> virtual.newThread(task).start();
  }

  /** Makes virtual threads; null where the JDK has none, or only to try out. */
  static @Nullable ThreadFactory virtual() {
    // Looked up, since this is compiled for a JDK that has no such method.
    MethodHandles.Lookup lookup = MethodHandles.publicLookup();
    try {
      Class<?> builder = Class.forName("java.lang.Thread$Builder");
      Class<?> virtual = Class.forName("java.lang.Thread$Builder$OfVirtual");
      MethodHandle make =
          lookup.findStatic(Thread.class, "ofVirtual", MethodType.methodType(virtual));
      MethodType named = MethodType.methodType(builder, String.class, long.class);
      MethodHandle name = lookup.findVirtual(builder, "name", named);
      MethodHandle factory =
          lookup.findVirtual(builder, "factory", MethodType.methodType(ThreadFactory.class));
      Object threads = name.invoke(make.invoke(), "deco-virtual-", 1L);
      return (ThreadFactory) factory.invoke(threads);
    } catch (Throwable none) {
      return null;
    }
  }

  /** Platform threads that end when they have had nothing to do for a while. */
  static final class Cached extends ThreadPoolExecutor {
    private static final AtomicInteger THREADS = new AtomicInteger();

    private final Queue<Runnable> backlog;

    Cached() {
      this(new ConcurrentLinkedQueue<>());
    }

    private Cached(Queue<Runnable> backlog) {
      super(
          0,
          MOST,
          KEEP_ALIVE_SECONDS,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          Cached::thread,
          // Where all threads are taken. Nothing is lost if none looks here in time: the thread
          // that waits for the call runs it.
          (task, pool) -> backlog.add(task));
      this.backlog = backlog;
    }

    private static Thread thread(Runnable task) {
      Thread thread = new Thread(null, task, "deco-thread-" + THREADS.incrementAndGet(), 0, false);
      thread.setDaemon(true);
      // Not that of whoever happened to spawn first; each call brings its spawner's.
      thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
      return thread;
    }

    @Override
    protected void afterExecute(Runnable task, @Nullable Throwable thrown) {
      for (Runnable next = backlog.poll(); next != null; next = backlog.poll()) {
        next.run();
      }
    }
  }
}
