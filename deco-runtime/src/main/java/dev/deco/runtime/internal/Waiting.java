package dev.deco.runtime.internal;

import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How a thread waits for what another runs. */
final class Waiting {
  /**
   * A worker wakes the thread that waits, but may have no stack left to do so when a call has used
   * it up. Then the thread finds out by itself, this much later.
   */
  private static final long AT_MOST = TimeUnit.MILLISECONDS.toNanos(100);

  /** Going to sleep and being woken takes longer than many calls do. */
  private static final int SPINS = 200;

  private Waiting() {}

  /**
   * Waits until something has ended; whoever ends it wakes this thread. A worker helps with the
   * task and others meanwhile, or lets another worker take its place. An interrupt is kept for the
   * caller.
   *
   * @param task what is waited for, as a task; null if it is none
   */
  static void join(@Nullable ForkJoinTask<?> task, BooleanSupplier ended) {
    for (int i = 0; i < SPINS; i++) {
      if (ended.getAsBoolean()) {
        return;
      }
      Thread.onSpinWait();
    }
    if (task != null && Thread.currentThread() instanceof ForkJoinWorkerThread) {
      help(task);
    }
    if (task == null && Thread.currentThread() instanceof ForkJoinWorkerThread) {
      managed(ended);
    } else {
      park(ended);
    }
  }

  private static void park(BooleanSupplier ended) {
    boolean interrupted = false;
    while (!ended.getAsBoolean()) {
      LockSupport.parkNanos(ended, AT_MOST);
      if (Thread.interrupted()) {
        interrupted = true;
        Context.current().interrupted();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits on a worker, with another in its place where the pool can have one. */
  private static void managed(BooleanSupplier ended) {
    boolean[] over = {false};
    try {
      ForkJoinPool.managedBlock(
          new ForkJoinPool.ManagedBlocker() {
            @Override
            public boolean block() {
              park(ended);
              over[0] = true;
              return true;
            }

            @Override
            public boolean isReleasable() {
              return over[0];
            }
          });
    } catch (RejectedExecutionException | InterruptedException e) {
      // The pool can have no further thread: this one simply waits.
      if (!over[0]) {
        park(ended);
      }
    }
  }

  /**
   * Runs what is known to block. On a worker another one takes its place where the pool can have
   * one.
   */
  static <T> T blocking(Supplier<T> body) {
    if (!(Thread.currentThread() instanceof ForkJoinWorkerThread)) {
      return body.get();
    }
    Blocking<T> blocking = new Blocking<>(body);
    try {
      ForkJoinPool.managedBlock(blocking);
    } catch (RejectedExecutionException | InterruptedException e) {
      // The pool can have no further thread: this one simply blocks.
      return blocking.result();
    }
    return blocking.result();
  }

  /** Something that blocks, and its result. */
  private static final class Blocking<T> implements ForkJoinPool.ManagedBlocker {
    private final Supplier<T> body;
    private boolean begun;
    private @Nullable T result;

    Blocking(Supplier<T> body) {
      this.body = body;
    }

    @Override
    public boolean block() {
      begun = true;
      result = body.get();
      return true;
    }

    @Override
    public boolean isReleasable() {
      return begun;
    }

    T result() {
      if (!begun) {
        block();
      }
      return Objects.requireNonNull(result);
    }
  }

  private static void help(ForkJoinTask<?> task) {
    Context context = Context.current();
    Frame frame = context.frame;
    // What the pool runs on top of this thread meanwhile is no part of the frame that waits.
    context.frame = context.root;
    try {
      task.quietlyJoin();
    } catch (RejectedExecutionException e) {
      // The pool can have no further thread: this one simply waits, for what runs already.
      return;
    } finally {
      context.frame = frame;
    }
  }

  /** Wakes the thread that waits, if one does. */
  static void wake(@Nullable Thread waiter) {
    if (waiter != null) {
      LockSupport.unpark(waiter);
    }
  }
}
