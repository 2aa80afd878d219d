package dev.deco.runtime.internal;

import dev.deco.runtime.remote.RemoteCall;
import dev.deco.runtime.remote.RemoteFunction;
import dev.deco.runtime.remote.RemoteOutcome;
import dev.deco.runtime.remote.RemotePlace;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The offer of a call to an executor that has it run in another JVM. While it is there nobody here
 * runs the call; who waits for it is woken by what comes back. Any thread.
 */
final class AwayCall implements RemoteCall {
  private static final @Nullable Object[] NONE = {};

  private enum Phase {
    /** Nobody has taken it, or it was given back. */
    OFFERED,
    /** It is away. */
    AWAY,
    /** Whatever comes now comes too late. */
    SETTLED
  }

  private final Lane lane;
  private final PortableFunction function;
  private final EarlyCall<?> call;
  private @Nullable Object[] arguments = NONE;
  private @Nullable Runnable onCancel;
  private boolean cancelled;
  private Phase phase = Phase.OFFERED;

  /** What the call kept before it went away. */
  private @Nullable Object before;

  AwayCall(Lane lane, PortableFunction function, EarlyCall<?> call) {
    this.lane = lane;
    this.function = function;
    this.call = call;
  }

  @Override
  public RemoteFunction function() {
    return function;
  }

  @Override
  public synchronized @Nullable Object[] arguments() {
    if (phase == Phase.OFFERED && call.body instanceof CarriedBody<?> carried) {
      return carried.arguments();
    }
    return arguments;
  }

  @Override
  public int hints() {
    return call.elementwise() ? WorkerRun.ELEMENTWISE : 0;
  }

  @Override
  public @Nullable StackTraceElement site() {
    return call.frame();
  }

  @Override
  public boolean claim() {
    if (settled() || !call.mayGo() || !lane.enterOrQueue(call)) {
      return false;
    }
    synchronized (this) {
      if (phase == Phase.OFFERED && call.claim(Result.RUNNING)) {
        phase = Phase.AWAY;
        // Nobody else clears it while the call runs.
        arguments = ((CarriedBody<?>) Objects.requireNonNull(call.body)).arguments();
        before = call.goAway(this);
        return true;
      }
    }
    lane.leave();
    return false;
  }

  @Override
  public synchronized boolean settled() {
    return phase == Phase.SETTLED;
  }

  @Override
  public void onCancel(Runnable action) {
    synchronized (this) {
      if (phase == Phase.AWAY) {
        onCancel = action;
        return;
      }
      if (!cancelled) {
        return;
      }
    }
    action.run();
  }

  /** Has what comes next count, if it comes first. */
  private synchronized boolean settle() {
    if (phase != Phase.AWAY) {
      return false;
    }
    phase = Phase.SETTLED;
    arguments = NONE;
    onCancel = null;
    return true;
  }

  @Override
  public void complete(RemoteOutcome outcome, RemotePlace place) {
    if (outcome.status() == RemoteOutcome.Status.CANCELLED) {
      // Not for the sake of the caller, or it would be settled.
      release();
    } else if (settle()) {
      finish(Attempt.elsewhere(call, outcome), place);
    }
  }

  @Override
  public void fail(RuntimeException error) {
    if (settle()) {
      Traces.startAtRun(error);
      finish(Attempt.givenUp(error), null);
    }
  }

  private void finish(Attempt ran, @Nullable RemotePlace place) {
    try {
      call.comeBack(ran, place, before);
    } finally {
      lane.leave();
    }
  }

  @Override
  public void release() {
    synchronized (this) {
      if (phase != Phase.AWAY) {
        return;
      }
      phase = Phase.OFFERED;
      arguments = NONE;
      onCancel = null;
      if (!call.giveBack(before)) {
        phase = Phase.SETTLED;
      }
    }
    lane.leave();
    call.home().givenBack();
    call.hasRun();
  }

  /** Does not wait for the call any longer: if it is not dropped it runs again in its turn. */
  void cancel() {
    Runnable action;
    synchronized (this) {
      if (phase != Phase.AWAY || !call.abandonRun()) {
        return;
      }
      cancelled = true;
      action = onCancel;
      settle();
    }
    lane.leave();
    if (action != null) {
      action.run();
    }
    call.hasRun();
  }

  @Override
  public String toString() {
    return lane + ", " + call;
  }
}
