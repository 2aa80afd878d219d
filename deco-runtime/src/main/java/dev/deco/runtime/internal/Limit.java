package dev.deco.runtime.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps calls of one method from being too many at once. Calls that find no room are queued, and
 * offered to their executor again when a call leaves, so that no thread waits for room but one that
 * has nothing else to do. Thread-safe.
 */
final class Limit {
  private final int most;
  private final ArrayDeque<EarlyCall<?>> queue = new ArrayDeque<>();
  private final List<Thread> waiters = new ArrayList<>();
  private int inside;
  private volatile boolean recursive;

  Limit(int most) {
    this.most = most;
  }

  /** Learns that calls of the method lead to further ones. */
  void recurses() {
    recursive = true;
  }

  /** Whether calls of the method lead to further ones. */
  boolean recursive() {
    return recursive;
  }

  private synchronized boolean tryEnter() {
    if (inside >= most) {
      return false;
    }
    inside++;
    return true;
  }

  /** Enters, or has a call offered to its executor again when there is room. */
  synchronized boolean enterOrQueue(EarlyCall<?> call) {
    if (tryEnter()) {
      return true;
    }
    queue.add(call);
    return false;
  }

  /** Waits for room, as long as it is wanted; false if it is no longer. */
  boolean enter(BooleanSupplier wanted) {
    if (tryEnter()) {
      return true;
    }
    boolean[] entered = {false};
    Thread waiter = Thread.currentThread();
    synchronized (this) {
      waiters.add(waiter);
    }
    try {
      Waiting.join(null, () -> (entered[0] = tryEnter()) || !wanted.getAsBoolean());
    } finally {
      synchronized (this) {
        waiters.remove(waiter);
      }
    }
    return entered[0];
  }

  /** Leaves, so that another call can enter. */
  void leave() {
    EarlyCall<?> next;
    synchronized (this) {
      inside--;
      next = poll();
      waiters.forEach(LockSupport::unpark);
    }
    if (next != null) {
      start(next);
    }
  }

  /** The next call that nobody has begun; others have no business here any more. */
  private @Nullable EarlyCall<?> poll() {
    EarlyCall<?> next = queue.poll();
    while (next != null && next.state != Result.UNSTARTED) {
      next = queue.poll();
    }
    return next;
  }

  private static void start(EarlyCall<?> call) {
    Lane lane = call.origin.lane;
    if (lane != null) {
      lane.start(call);
    }
  }
}
