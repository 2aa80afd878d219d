package dev.deco.runtime.internal;

import dev.deco.runtime.support.Body;
import dev.deco.runtime.support.Site;
import org.jspecify.annotations.Nullable;

/**
 * A call that runs on the objects themselves, beside others that touch none of what it touches. It
 * runs once: what it has read cannot become stale, and what it has written is there.
 */
final class RangedCall<R extends @Nullable Object> extends Call<R> {
  /** A call spawned on the current thread. */
  RangedCall(Origin origin, int index, Body<R> body) {
    super(origin, index, body);
  }

  @Override
  Started runEarly(Context context) {
    if (state != UNSTARTED || !home().mayStart(this)) {
      return Started.NOT;
    }
    Disturbance disturbance = settings().disturbance();
    Disturbance.point(disturbance);
    if (!claim(RUNNING)) {
      return Started.NOT;
    }
    // From here to the new state nothing may throw, though the stack may be at its end.
    Attempt ran;
    try {
      ran = attempt(context, false);
      Disturbance.point(disturbance);
    } catch (Throwable noRoom) {
      // Whatever the body has thrown is in the attempt.
      ran = trace instanceof Attempt begun ? begun : null;
    }
    endRun();
    if (ran == null || ran.thread() == null) {
      trace = null;
      publish(ORDERED);
      return ended(disturbance);
    }
    if (ran.stopped()) {
      // That interrupt was for the run and for nothing after it.
      Thread.interrupted();
    }
    boolean failed = ran.failure() != null || ran.fate() != Frame.Fate.COUNTS;
    if (failed) {
      try {
        home().failed(this);
      } catch (Throwable noRoom) {
        // Then calls after this one may begin in vain.
      }
    } else {
      keepValue(as(ran.bareValue()));
    }
    trace = failed ? ran : null;
    publish(RAN);
    return ended(disturbance);
  }

  private Started ended(@Nullable Disturbance disturbance) {
    Disturbance.point(disturbance);
    hasRun();
    return Started.RAN;
  }

  @Override
  Attempt newAttempt(Context context, boolean inTurn) {
    return Attempt.onObjects(this, inTurn ? context.frame.held : null);
  }

  @Override
  boolean runsIsolated() {
    return false;
  }

  /** What the call has done stands. */
  @Override
  @Nullable Attempt validate(@Nullable Conflict conflict) {
    return state == RAN && trace instanceof Attempt run ? run : null;
  }

  @Override
  Attempt runInPlace() {
    Site site = origin.site;
    if (site != null) {
      site.ranInPlace();
    }
    return inTurn(() -> attempt(Context.current(), true));
  }

  @Override
  @Nullable Throwable unreplayedFailure() {
    Throwable failure = super.unreplayedFailure();
    return failure instanceof Abandoned ? null : failure;
  }
}
