package dev.deco.runtime.internal;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.support.Access;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The part of a call that its user holds: how far the call is, and its outcome. Any thread may ask;
 * the outcome is written before the {@link #state} that says it is there.
 *
 * @param <R> the type of the result
 */
abstract class Result<R extends @Nullable Object> implements Deferred<R> {
  /** Nobody has begun the call. */
  static final int UNSTARTED = 0;

  /** It runs, isolated. */
  static final int RUNNING = 1;

  /** It runs, and whoever ends it early is about to tell its thread so. */
  static final int STOPPING = 2;

  /** It has run, and who ran it writes down what came of it. */
  static final int ENDING = 3;

  /** It does not begin before its replay. */
  static final int HELD = 4;

  /** It runs at its replay, in place. */
  static final int ORDERED = 5;

  /** It has run for nothing: only in place can it be run. */
  static final int FUTILE = 6;

  /** It has run, and its outcome waits for the replay. */
  static final int RAN = 7;

  /** Its outcome is final. */
  static final int REPLAYED = 8;

  /** It will have no outcome, since an earlier entry failed or its frame ended. */
  static final int DROPPED = 9;

  private static final VarHandle STATE = handle("state");
  private static final VarHandle FUTURE = handle("future");

  volatile int state;
  private volatile @Nullable CompletableFuture<R> future;
  private @Nullable R value;
  private @Nullable Throwable failure;

  private static VarHandle handle(String field) {
    return Access.field(MethodHandles.lookup(), Result.class, field);
  }

  /** Moves the call on from UNSTARTED, unless another thread has. */
  final boolean claim(int next) {
    return STATE.compareAndSet(this, UNSTARTED, next);
  }

  /** Moves the call on from RUNNING; false if nobody waits for that run any more. */
  final boolean endRun() {
    while (!STATE.compareAndSet(this, RUNNING, ENDING)) {
      int now = state;
      // The stop may have ended in between.
      if (now != STOPPING && now != RUNNING) {
        return false;
      }
      Thread.onSpinWait();
    }
    return true;
  }

  /** Keeps the run from ending, until {@link #endStop}; false if the call does not run. */
  final boolean beginStop() {
    return STATE.compareAndSet(this, RUNNING, STOPPING);
  }

  /** Lets the run end. */
  final void endStop() {
    STATE.setRelease(this, RUNNING);
  }

  /** Takes the call away from whoever runs it; false if nobody does. */
  final boolean abandonRun() {
    return STATE.compareAndSet(this, RUNNING, HELD);
  }

  /** Makes a call that runs one that nobody has begun; false if nobody waits for that run. */
  final boolean returnRun() {
    while (!STATE.compareAndSet(this, RUNNING, UNSTARTED)) {
      int now = state;
      if (now != STOPPING && now != RUNNING) {
        return false;
      }
      Thread.onSpinWait();
    }
    return true;
  }

  /** Moves the call on, with all that was written before. */
  final void publish(int next) {
    STATE.setRelease(this, next);
  }

  /** Whether somebody runs the call early. */
  final boolean runs() {
    int now = state;
    return now == RUNNING || now == STOPPING || now == ENDING;
  }

  /** Returns once the outcome is final; throws where that cannot be waited for. */
  abstract void resolve() throws Throwable;

  /** The outcome of a call that has run, where it may be told before the replay; null otherwise. */
  abstract @Nullable Attempt early();

  /** Writes a result down that is not final yet. */
  final void keepValue(@Nullable R result) {
    value = result;
  }

  /** Makes an outcome final. */
  final void settle(@Nullable R result, @Nullable Throwable thrown) {
    value = result;
    failure = thrown;
    state = REPLAYED;
  }

  /** Leaves the call without an outcome. */
  final void giveUp(Throwable cause) {
    failure = cause;
    state = DROPPED;
  }

  /** What the call has thrown, or why it was given up; null while it has no outcome. */
  final @Nullable Throwable failure() {
    return failure;
  }

  @Override
  public final R get() {
    if (state < REPLAYED) {
      try {
        resolve();
      } catch (Throwable thrown) {
        throw Access.<RuntimeException>sneaky(thrown);
      }
    }
    if (state == DROPPED) {
      throw dropped();
    }
    if (failure != null) {
      throw Access.<RuntimeException>sneaky(failure);
    }
    return value();
  }

  @Override
  public final boolean isDone() {
    return state >= RAN;
  }

  @Override
  public final CompletableFuture<R> toCompletableFuture() {
    CompletableFuture<R> promised = future;
    if (promised == null) {
      FUTURE.compareAndSet(this, null, new CompletableFuture<R>());
      promised = Objects.requireNonNull(future);
    }
    keepPromise();
    return promised;
  }

  /** Whether somebody has asked for a future. */
  final boolean isPromised() {
    return future != null;
  }

  /** Completes the future, if somebody has asked for one and the outcome may be told. */
  final void keepPromise() {
    CompletableFuture<R> promised = future;
    if (promised == null) {
      return;
    }
    Attempt ran = early();
    if (ran != null) {
      complete(promised, ran);
    } else if (state == DROPPED) {
      promised.completeExceptionally(dropped());
    } else if (state == REPLAYED) {
      if (failure == null) {
        promised.complete(value());
      } else {
        promised.completeExceptionally(failure);
      }
    }
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // null is then a value of R
  private void complete(CompletableFuture<R> promised, Attempt ran) {
    Throwable thrown = ran.failure();
    if (thrown == null) {
      promised.complete((R) ran.foretold());
    } else {
      promised.completeExceptionally(thrown);
    }
  }

  @SuppressWarnings("NullAway") // null is then a value of R
  private R value() {
    return value;
  }

  private CancellationException dropped() {
    CancellationException e =
        new CancellationException(
            "the call was never replayed: the cause is what ended its scope before");
    e.initCause(failure);
    return e;
  }
}
