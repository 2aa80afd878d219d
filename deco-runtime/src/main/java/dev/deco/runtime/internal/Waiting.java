package dev.deco.runtime.internal;

import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** How a thread waits for a call that another runs. */
final class Waiting {
  /**
   * A worker wakes the thread that waits for its call, but may have no stack left to do so when the
   * call has used it up. Then the thread finds out by itself, this much later.
   */
  private static final long AT_MOST = TimeUnit.MILLISECONDS.toNanos(100);

  private Waiting() {}

  /**
   * Waits until a call runs no longer. A worker helps with other calls meanwhile, or lets another
   * worker take its place. An interrupt is kept for the caller.
   */
  static void join(Call<?> call, @Nullable CallTask task) {
    if (task != null && Thread.currentThread() instanceof ForkJoinWorkerThread) {
      help(task);
    }
    boolean interrupted = false;
    call.waiter(Thread.currentThread());
    while (call.state == Call.RUNNING) {
      LockSupport.parkNanos(call, AT_MOST);
      interrupted |= Thread.interrupted();
    }
    call.waiter(null);
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void help(CallTask task) {
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
