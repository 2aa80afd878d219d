package dev.deco.runtime.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The entries of one epoch in program order. Confined to the frame that fills it. */
final class Log {
  private static final int FIRST_LENGTH = 8;
  private static final int KEPT_LENGTH = 1 << 10;
  private static final Entry[] NOTHING = {};

  private Entry[] entries = NOTHING;
  private int size;
  private int calls;
  private final StepTargets targets = new StepTargets();

  int size() {
    return size;
  }

  /** Whether there are steps among the calls. */
  boolean hasSteps() {
    return size > calls;
  }

  /** Whether one of the steps may write the container. */
  boolean writes(@Nullable Object container) {
    return hasSteps() && targets.contain(container, entries, size);
  }

  void add(Entry entry) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, Math.max(FIRST_LENGTH, size * 2));
    }
    entries[size++] = entry;
    if (entry instanceof Call<?>) {
      calls++;
    }
  }

  /**
   * Returns when none of the calls runs or can begin to run. Until then this thread helps: it takes
   * them in program order, as the serial program does, so that one that fails keeps those after it
   * from starting.
   *
   * @param mayOrder whether a call that is alone in the log may be kept for its turn, to run in
   *     place
   */
  void finish(boolean mayOrder) {
    try {
      help(mayOrder && calls == 1);
    } catch (Throwable noRoom) {
      // No stack or heap to help with: what has not begun is held below, and runs in its turn.
      stop();
      return;
    }
    stop();
  }

  private void help(boolean inPlace) {
    for (int i = 0; i < size; i++) {
      if (entries[i] instanceof Call<?> call) {
        if (inPlace) {
          call.order();
        } else {
          call.runIfUnstarted();
        }
      }
    }
    // Offers of calls that this thread has run itself lie uppermost in its queue, newest first.
    for (int i = size - 1; i >= 0; i--) {
      if (entries[i] instanceof Call<?> call && !call.withdraw()) {
        return;
      }
    }
  }

  /** Returns when none of the calls runs or can begin to run, without helping. */
  void stop() {
    for (int i = 0; i < size; i++) {
      if (entries[i] instanceof Call<?> call) {
        while (call.state <= Call.RUNNING) {
          try {
            call.hold();
            call.join();
          } catch (Throwable noRoom) {
            // This thread must not go on while the call runs. Without room to wait it spins.
          }
        }
      }
    }
  }

  /**
   * Replays the entries in order up to the first that fails, and drops those after it.
   *
   * @param isolated whether this happens in a call that runs isolated itself
   * @return the failure, with its trace complete; null if there is none
   */
  @Nullable Throwable replay(Epoch epoch, boolean isolated) {
    for (int i = 0; i < size; i++) {
      try {
        entries[i].replay(epoch);
      } catch (Throwable failure) {
        // An isolated run that ends in these is thrown away, whatever it says.
        if (!(isolated
            && (failure instanceof Abandoned || failure instanceof VirtualMachineError))) {
          explain(failure, i);
        }
        drop(i, failure);
        return failure;
      }
    }
    return null;
  }

  private void explain(Throwable failure, int at) {
    try {
      Traces.complete(failure, entries[at].site());
      for (int i = at + 1; i < size; i++) {
        if (entries[i] instanceof Call<?> call) {
          Throwable later = call.unreplayedFailure();
          if (later != null) {
            Traces.complete(later, call.site());
            Traces.suppress(failure, later);
          }
        }
      }
    } catch (Throwable noRoom) {
      // The failure itself matters more than what is told of it.
      return;
    }
  }

  /** Gives up the calls from an index on. */
  void drop(int from, Throwable cause) {
    for (int i = from; i < size; i++) {
      if (entries[i] instanceof Call<?> call) {
        call.drop(cause);
      }
    }
  }

  void clear() {
    targets.clear();
    if (entries.length > KEPT_LENGTH) {
      entries = NOTHING;
    } else {
      Arrays.fill(entries, 0, size, null);
    }
    size = 0;
    calls = 0;
  }
}
