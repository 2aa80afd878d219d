package dev.deco.runtime.internal;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * The room that a run has taken up under a {@link Limit}. While the run waits for calls of its own,
 * the room can be lent to others, where these could not run otherwise. The thread of the run, and
 * one that looks after its waits.
 */
final class Held {
  private static final int RUNNING = 0;
  private static final int WAITING = 1;
  private static final int LENT = 2;

  private final Limit limit;
  private final AtomicInteger state = new AtomicInteger(RUNNING);

  /** The room of a run that has entered. */
  Held(Limit limit) {
    this.limit = limit;
  }

  Limit limit() {
    return limit;
  }

  /** The run begins to wait. In a recursive method it may wait for calls that need its room. */
  void beginWait() {
    state.set(WAITING);
    if (limit.recursive()) {
      lend();
    }
  }

  /** Lets others have the room if the run waits. */
  void lend() {
    if (state.compareAndSet(WAITING, LENT)) {
      limit.leave();
    }
  }

  /** The run goes on, with its room. */
  void endWait() {
    if (!state.compareAndSet(WAITING, RUNNING)) {
      limit.enter(() -> true);
      state.set(RUNNING);
    }
  }
}
