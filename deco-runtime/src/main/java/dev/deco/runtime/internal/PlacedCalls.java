package dev.deco.runtime.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pending calls of a scope that the executors of their methods run. Confined to the scope's
 * thread, but for {@link #wake}.
 */
final class PlacedCalls {
  private final List<Call<?>> calls = new ArrayList<>();
  private volatile @Nullable Thread waiter;

  boolean isEmpty() {
    return calls.isEmpty();
  }

  /** Offers a call to its executor. */
  void start(Call<?> call, Lane lane) {
    calls.add(call);
    lane.start(call);
  }

  /** Runs here what nobody has begun, in program order. */
  void help(Context context) {
    waiter = Thread.currentThread();
    try {
      for (Call<?> call : calls) {
        Lane lane = call.origin.lane;
        if (lane != null) {
          lane.help(call, context);
        }
      }
    } catch (Throwable noRoom) {
      // No stack or heap to help with: what has not begun runs in its turn.
      return;
    } finally {
      waiter = null;
    }
  }

  /** Returns when none of the calls runs or can begin to run. */
  void join() {
    if (calls.isEmpty()) {
      return;
    }
    waiter = Thread.currentThread();
    try {
      for (Call<?> call : calls) {
        call.hold();
        if (call.runs()) {
          Waiting.join(null, () -> !call.runs());
        }
      }
      calls.clear();
    } finally {
      waiter = null;
    }
  }

  /** Wakes the thread that waits, if one does; any thread. */
  void wake() {
    Waiting.wake(waiter);
  }
}
