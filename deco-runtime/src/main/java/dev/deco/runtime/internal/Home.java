package dev.deco.runtime.internal;

import dev.deco.runtime.CheckReport;
import dev.deco.runtime.RunListener;
import dev.deco.runtime.internal.observe.Events;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where a call was spawned: the log that starts it, waits for it and replays it. */
abstract sealed class Home permits ScopeLog, AloneLog {
  /** So many tasks in its own queue are enough for others to steal while a worker runs one. */
  private static final int ENOUGH_QUEUED = 3;

  /** The frame that spawns. */
  final Frame frame;

  Home(Frame frame) {
    this.frame = frame;
  }

  /** What is written from the spawn of a call on makes it stale. */
  abstract Epoch epoch();

  /** Whether a call that nobody has begun may begin. Any thread asks. */
  abstract boolean mayStart(EarlyCall<?> call);

  /** Learns, on any thread, that a call has failed, though it may turn out to be stale. */
  abstract void failed(EarlyCall<?> call);

  /** Returns once the call's outcome is final; throws where that cannot be waited for. */
  abstract void resolve(Call<?> call) throws Throwable;

  /** What calls of the epoch were given, as it was. */
  abstract Snapshots snapshots();

  /** Whether the frame has ended, so that no call runs isolated in it any more. */
  abstract boolean ended();

  /** Whether a call's future is completed when it has run; otherwise it is when it is replayed. */
  abstract boolean promisesEarly();

  /** Completes the future of a call whose outcome is final. */
  abstract void keepPromise(Call<?> call);

  /** Learns, on any thread, that so many bytes of journals more wait for their replay. */
  abstract void load(long bytes);

  /** Whether it was cancelled; any thread asks. */
  abstract boolean cancelled();

  /** Who looks after a call that runs in its turn. */
  abstract Watched turn();

  /** A call begins to run in its turn. */
  abstract void beginTurn(EarlyCall<?> call);

  /** It has ended. */
  abstract void endTurn();

  /** Wakes the thread that waits, since a call has ended; any thread. */
  abstract void wake();

  /** Learns, on any thread, that a call that was elsewhere may be begun here. */
  void givenBack() {}

  /** Counts a run that is thrown away. */
  abstract void countRerun();

  /** Learns that a call runs again, for what it has read. */
  final void rerun(Call<?> call, Conflict conflict) {
    countRerun();
    RunListener told = Events.listener();
    if (told != null) {
      told.callRunsAgain(call.frame(), "it has read " + conflict.describe());
    }
    if (call.settings().listener() == null) {
      return;
    }
    StackTraceElement writer =
        conflict.writer() instanceof Entry entry ? Entry.frameOf(entry) : null;
    report(call, CheckReport.Kind.STALE_READ, conflict.describe(), conflict.key(), writer);
  }

  /** Learns that a call runs again, since it could not be isolated. */
  final void rerun(Call<?> call, @Nullable String reason) {
    countRerun();
    String what = reason == null ? "what it does depends on its thread or on proxies" : reason;
    RunListener told = Events.listener();
    if (told != null) {
      told.callRunsAgain(call.frame(), what);
    }
    report(call, CheckReport.Kind.NOT_ISOLATED, what, null, null);
  }

  /** Reports that what a call was given was changed before its replay, and not by one. */
  static void changed(EarlyCall<?> call, Conflict change) {
    report(call, CheckReport.Kind.ARGUMENT_CHANGED, change.describe(), change.key(), null);
  }

  /** Reports that a call has touched what its method declares not to touch. */
  static void outOfRange(EarlyCall<?> call, Conflict touched) {
    report(call, CheckReport.Kind.OUT_OF_RANGE, touched.describe(), touched.key(), null);
  }

  private static void report(
      EarlyCall<?> call,
      CheckReport.Kind kind,
      String what,
      @Nullable Object key,
      @Nullable StackTraceElement writer) {
    Consumer<? super CheckReport> listener = call.settings().listener();
    if (listener != null) {
      listener.accept(new CheckReport(kind, what, key, call.frame(), writer));
    }
  }

  /** Whether the current thread, a worker, has enough tasks queued for others to take. */
  static boolean saturated() {
    Disturbance disturbance = Context.current().frame.settings.disturbance();
    if (disturbance != null) {
      return disturbance.oneIn(2);
    }
    return ForkJoinTask.getSurplusQueuedTaskCount() > ENOUGH_QUEUED;
  }
}
