package dev.deco.runtime.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pending calls of a scope that the executors of their methods run. Confined to the scope's
 * thread, but for what says otherwise.
 */
final class PlacedCalls {
  private final List<Call<?>> calls = new ArrayList<>();
  private volatile @Nullable Thread waiter;

  /** Changes whenever a call that was in another JVM may be begun here. */
  private volatile int returns;

  boolean isEmpty() {
    return calls.isEmpty();
  }

  /** Offers a call to its executor. */
  void start(Call<?> call, Lane lane) {
    calls.add(call);
    lane.start(call);
  }

  /** Tells the executors that somebody waits. */
  void announce() {
    Lane.announce(calls);
  }

  /** Runs here what nobody has begun, in program order, until all is begun and none is away. */
  void help(Context context) {
    waiter = Thread.currentThread();
    try {
      int seen;
      do {
        seen = returns;
        for (Call<?> call : calls) {
          Lane lane = call.origin.lane;
          if (lane != null) {
            lane.help(call, context);
          }
        }
      } while (!awaitAway(seen));
    } catch (Throwable noRoom) {
      // No stack or heap to help with: what has not begun runs in its turn.
      return;
    } finally {
      waiter = null;
    }
  }

  /** Returns when no call is in another JVM any more, or false when one may be begun here. */
  private boolean awaitAway(int seen) {
    for (Call<?> call : calls) {
      if (call.away()) {
        Waiting.join(null, () -> !call.away() || returns != seen || endsMoot(call));
      }
      if (returns != seen) {
        return false;
      }
    }
    return true;
  }

  /** Gives up a call in another JVM that comes after one that has failed. */
  private static boolean endsMoot(Call<?> call) {
    if (call.home().mayStart(call)) {
      return false;
    }
    call.stop();
    return true;
  }

  /** Returns when none of the calls runs or can begin to run. */
  void join() {
    if (calls.isEmpty()) {
      return;
    }
    waiter = Thread.currentThread();
    try {
      for (Call<?> call : calls) {
        // One that was in another JVM may be given back.
        do {
          call.hold();
          if (call.runs()) {
            Waiting.join(null, () -> !call.runs() || (call.away() && endsMoot(call)));
          }
        } while (call.state < Result.HELD);
      }
      calls.clear();
    } finally {
      waiter = null;
    }
  }

  // Any thread.

  /** Learns that a call may be begun here that was in another JVM. */
  synchronized void givenBack() {
    returns++;
    wake();
  }

  /** Wakes the thread that waits, if one does. */
  void wake() {
    Waiting.wake(waiter);
  }
}
