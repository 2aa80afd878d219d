package dev.deco.runtime.internal;

import java.util.ArrayList;
import java.util.List;

/** Looks after calls of a log that take long, on any thread, while they run. */
final class LongCalls {
  private final Entry[] entries;

  /** The entries of a log; more may be added to them meanwhile. */
  LongCalls(Entry[] entries) {
    this.entries = entries;
  }

  /**
   * Has calls that run find out whether they are stale.
   *
   * @param all whether to take it that calls which are yet to run write anything
   */
  void suspectAll(boolean all) {
    for (int i = 0; i < entries.length; i++) {
      if (Log.SLOT.getAcquire(entries, i) instanceof Call<?> call) {
        Attempt run = call.running();
        if (run != null) {
          WriteSet written = writtenBefore(i, all);
          if (!written.isEmpty()) {
            run.suspect(written);
          }
        }
      }
    }
  }

  /** Has calls that run end soon: they are for nothing. */
  void stopAll() {
    for (int i = 0; i < entries.length; i++) {
      if (Log.SLOT.getAcquire(entries, i) instanceof Call<?> call) {
        call.stop();
      }
    }
  }

  /** The calls that run, each with its place and thread, but no more than so many. */
  List<String> running(int most) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < entries.length && found.size() < most; i++) {
      if (Log.SLOT.getAcquire(entries, i) instanceof Call<?> call) {
        Attempt run = call.running();
        Thread thread = run == null ? null : run.thread();
        if (thread != null) {
          found.add(tell(call, thread));
        }
      }
    }
    return found;
  }

  /** A call that runs, with its place and thread. */
  static String tell(EarlyCall<?> call, Thread thread) {
    return "the " + call + " on " + thread.getName();
  }

  /** What a run compares itself with must not change any more, so each gets one of its own. */
  private WriteSet writtenBefore(int end, boolean all) {
    WriteSet written = new WriteSet();
    for (int i = 0; i < end; i++) {
      Object entry = Log.SLOT.getAcquire(entries, i);
      if (entry instanceof DeferredStep step) {
        step.tell(written);
      } else if (entry instanceof Call<?> call) {
        call.tell(written);
        if (all && call.yetToRun()) {
          written.addEverything(call);
        }
      }
    }
    return written;
  }

  /** Leaves calls behind that run on other threads than one and get nowhere. */
  void leaveStuck(Stuck stuck, Thread owner) {
    for (Entry entry : entries) {
      if (entry instanceof Call<?> call) {
        Attempt run = call.running();
        Thread runner = run == null ? null : run.thread();
        if (run != null
            && call.runsIsolated()
            && runner != null
            && runner != owner
            && stuck.seenBefore(runner)) {
          call.leaveBehind(run);
          stuck.left(runner);
        }
      }
    }
  }
}
