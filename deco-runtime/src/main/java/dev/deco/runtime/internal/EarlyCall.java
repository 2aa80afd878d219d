package dev.deco.runtime.internal;

import dev.deco.runtime.CallRun;
import dev.deco.runtime.RunListener;
import dev.deco.runtime.internal.observe.Events;
import dev.deco.runtime.remote.RemotePlace;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Body;
import dev.deco.runtime.support.Site;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A spawned call until its turn: it may run early, isolated, on any thread.
 *
 * <p>Whoever moves {@link #state} on from UNSTARTED, and then from RUNNING, owns the other fields
 * until it writes the state again; from then on the thread that waits in the call's home owns them.
 *
 * @param <R> the type of the result
 */
abstract class EarlyCall<R extends @Nullable Object> extends Result<R> {
  private static final VarHandle TRACE =
      Access.field(MethodHandles.lookup(), EarlyCall.class, "trace");

  final int index;
  final Origin origin;
  @Nullable Body<R> body;

  /**
   * What is left of the run, besides the result: an {@link Attempt}, {@link PlainReads} where these
   * are all, or null.
   */
  @Nullable Object trace;

  EarlyCall(Origin origin, int index, Body<R> body) {
    this.origin = origin;
    this.index = index;
    this.body = body;
  }

  final Home home() {
    return origin.home;
  }

  final Settings settings() {
    return origin.settings;
  }

  final @Nullable ClassLoader loader() {
    return origin.loader;
  }

  /** Where the call was spawned; null if unknown. */
  public final @Nullable Site site() {
    return origin.site;
  }

  /** Notes when the call is spawned; before anybody else knows it. */
  final void spawnedAt(Telling.Spawned now) {
    trace = now;
  }

  /** Where the call was spawned, as a line of a trace; null if unknown. */
  final @Nullable StackTraceElement frame() {
    return origin.site == null ? null : origin.site.frame();
  }

  /** Whether what the call reads, and what is done to it, is looked at closely. */
  final boolean checked() {
    return origin.settings.listener() != null;
  }

  /** Keeps what the call is given as it was; in check mode. */
  abstract Snapshots snapshots();

  /** Whether a run had better read arguments element by element. */
  boolean elementwise() {
    Disturbance disturbance = origin.settings.disturbance();
    return disturbance == null
        ? origin.site != null && origin.site.elementwise()
        : disturbance.oneIn(2);
  }

  /** The epoch in which the call was spawned: what is written in it makes the call stale. */
  Epoch since() {
    return home().epoch();
  }

  /** What came of the wish to run a call. */
  enum Started {
    /** It was not to be run here. */
    NOT,
    /** It was run. */
    RAN,
    /** It was run, but nobody waits for it any more, nor for the thread that ran it. */
    LEFT_BEHIND
  }

  /** Runs the call here, early, if nobody has begun it and it is to run before its turn. */
  Started runEarly(Context context) {
    if (state != UNSTARTED || !home().mayStart(this)) {
      return Started.NOT;
    }
    if (holds()) {
      return Started.NOT;
    }
    Disturbance disturbance = origin.settings.disturbance();
    Disturbance.point(disturbance);
    if (!claim(RUNNING)) {
      return Started.NOT;
    }
    // From here to the new state nothing may throw, though the stack may be at its end.
    int after = FUTILE;
    Attempt ran = null;
    boolean last = true;
    try {
      ran = attempt(context, false);
      after =
          switch (ran.fate()) {
            case COUNTS -> RAN;
            case STALE, MOOT -> HELD;
            case IN_PLACE, NO_ROOM -> FUTILE;
          };
      last = ran.endsEpoch(home().frame);
      Disturbance.point(disturbance);
    } catch (Throwable noRoom) {
      after = FUTILE;
    }
    if (!endRun()) {
      return Started.LEFT_BEHIND;
    }
    if (ran != null && ran.stopped()) {
      // That interrupt was for the run and for nothing after it.
      Thread.interrupted();
    }
    if (last) {
      try {
        home().failed(this);
      } catch (Throwable noRoom) {
        // Then calls after this one may begin in vain.
      }
    }
    keep(ran, context);
    publish(after);
    Disturbance.point(disturbance);
    hasRun();
    return Started.RAN;
  }

  /** Holds the call where its place is not worth early runs. */
  private boolean holds() {
    Site site = origin.site;
    return site != null
        && !site.speculates()
        && !checked()
        && origin.settings.disturbance() == null
        && hold();
  }

  // Running in another JVM.

  /** Whether the call may be taken to another JVM now, as far as anybody can tell. */
  final boolean mayGo() {
    return state == UNSTARTED && home().mayStart(this) && !holds();
  }

  /**
   * Notes where the call is, by whoever has moved it to RUNNING.
   *
   * @return what was kept until now
   */
  final @Nullable Object goAway(AwayCall there) {
    Object kept = trace;
    TRACE.setRelease(this, there);
    return kept;
  }

  /** Whether the call is in another JVM. */
  final boolean away() {
    return runs() && TRACE.getAcquire(this) instanceof AwayCall;
  }

  /** Lets the call be begun again; false if nobody waits for its run. */
  final boolean giveBack(@Nullable Object kept) {
    Object there = trace;
    TRACE.setRelease(this, kept);
    if (returnRun()) {
      return true;
    }
    TRACE.compareAndSet(this, kept, there);
    return false;
  }

  /**
   * Takes what came of the run in another JVM; nothing happens if nobody waits for it any more.
   *
   * @param place where it was; null if it has not run
   * @param kept what was kept when the call went away
   */
  final void comeBack(Attempt ran, @Nullable RemotePlace place, @Nullable Object kept) {
    if (!endRun()) {
      ran.release();
      return;
    }
    int after = FUTILE;
    try {
      if (ran.endsEpoch(home().frame)) {
        home().failed(this);
      }
      if (place != null) {
        Telling.ranElsewhere(this, kept, place, ran.failure());
      }
      trace = ran;
      if (ran.leftOnlyReads() && !home().promisesEarly()) {
        keepValue(as(ran.bareValue()));
        trace = ran.takeReads();
      } else {
        home().load(ran.weight());
      }
      after = ran.fate() == Frame.Fate.COUNTS ? RAN : FUTILE;
    } catch (Throwable noRoom) {
      after = FUTILE;
    }
    publish(after);
    hasRun();
  }

  /** What a run is to be. */
  Attempt newAttempt(Context context, boolean inTurn) {
    return context.attempt(this);
  }

  final Attempt attempt(Context context, boolean inTurn) {
    RunListener listener = Events.listener();
    if (listener == null) {
      return attemptManaged(context, inTurn);
    }
    CallRun.Kind kind = inTurn ? CallRun.Kind.IN_TURN : CallRun.Kind.EARLY;
    return Telling.run(listener, this, trace, kind, () -> attemptManaged(context, inTurn));
  }

  private Attempt attemptManaged(Context context, boolean inTurn) {
    Lane lane = origin.lane;
    return lane != null && lane.blocks()
        ? Waiting.blocking(() -> attemptUntold(context, inTurn))
        : attemptUntold(context, inTurn);
  }

  private Attempt attemptUntold(Context context, boolean inTurn) {
    Attempt run;
    try {
      run = newAttempt(context, inTurn);
    } catch (Throwable noRoom) {
      return Attempt.failed(noRoom, home());
    }
    if (!inTurn) {
      TRACE.setRelease(this, run);
    }
    run.run(this, Objects.requireNonNull(body), context, inTurn);
    return run;
  }

  private void keep(@Nullable Attempt ran, Context context) {
    trace = ran;
    if (ran != null && ran.leftNothing() && !home().promisesEarly()) {
      keepValue(as(ran.bareValue()));
      trace = ran.takeReads();
      context.giveBack(ran);
    } else if (ran != null) {
      home().load(ran.weight());
    }
  }

  /** Called when the call has run early, by the thread that ran it. */
  void hasRun() {}

  /** Sees to it that the call does not begin before its replay, unless it has begun. */
  final boolean hold() {
    return claim(HELD);
  }

  /** Sees to it that the call runs at its replay only and in place, unless it has begun. */
  final void order() {
    claim(ORDERED);
  }

  // Looking after calls that take long: any thread.

  /** The attempt that is on its way; null if there is none. */
  final @Nullable Attempt running() {
    return state == RUNNING && TRACE.getAcquire(this) instanceof Attempt run ? run : null;
  }

  /** Adds what the call has written, if it has run. */
  final void tell(WriteSet written) {
    if (state == RAN && trace instanceof Attempt run) {
      run.tell(written, this);
    }
  }

  /** Whether the call is yet to run, so that nobody knows what it will write. */
  final boolean yetToRun() {
    int now = state;
    return now == HELD || now == ORDERED || now == FUTILE;
  }

  /** Whether a run leaves no trace, so that the call can run again. */
  boolean runsIsolated() {
    return true;
  }

  /** Does not wait for the call's run any longer: it runs again in its turn. */
  final boolean leaveBehind(Attempt run) {
    run.forsake(true);
    if (!abandonRun()) {
      run.forsake(false);
      return false;
    }
    run.cancel();
    return true;
  }

  /** Has the call's run end soon: it is for nothing. */
  final void stop() {
    if (running() == null && TRACE.getAcquire(this) instanceof AwayCall there) {
      there.cancel();
    } else if (beginStop()) {
      try {
        if (TRACE.getAcquire(this) instanceof Attempt run) {
          run.stop();
        }
      } finally {
        endStop();
      }
    }
  }

  @SuppressWarnings("unchecked") // what the body has returned
  final @Nullable R as(@Nullable Object value) {
    return (R) value;
  }
}
