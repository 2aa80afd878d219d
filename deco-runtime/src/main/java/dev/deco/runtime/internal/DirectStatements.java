package dev.deco.runtime.internal;

import dev.deco.runtime.support.Site;

/**
 * Which statements of a scope run as the user wrote them. Confined to the scope's thread.
 *
 * <p>Nothing is pending when one of them begins, so it sees, does and throws what it does in the
 * serial program.
 */
public final class DirectStatements {
  private final ScopeLog scope;
  private final Pending pending;
  private final BatchFiller batches;
  private final Settings settings;
  private final boolean never;
  private final Streak streak = new Streak();

  /** Statements of a scope; {@code never} says that all calls are to be spawned. */
  DirectStatements(
      ScopeLog scope, Pending pending, BatchFiller batches, Settings settings, boolean never) {
    this.scope = scope;
    this.pending = pending;
    this.batches = batches;
    this.settings = settings;
    this.never = never || settings.listener() != null;
  }

  /** Whether that is decided at random. */
  public boolean disturbed() {
    return settings.disturbance() != null;
  }

  /** Whether a statement is to run so; if so, whatever else is done in the scope ends it. */
  public boolean starts(Site at) {
    return streak.goesOn(at) && !scope.cancelledByName() || begins(at);
  }

  /** How many turns of a loop run so before the next question, that for the first included. */
  public int turns(int left) {
    return streak.takes(left);
  }

  private boolean begins(Site at) {
    streak.end();
    if (never || scope.cancelledByName()) {
      return false;
    }
    Disturbance disturbance = settings.disturbance();
    if (disturbance != null) {
      batches.seal();
      return pending.size() == 0 && disturbance.oneIn(4);
    }
    if (at.runsDirectly() && pending.direct() && batches.direct()) {
      batches.seal();
      if (pending.size() > 0) {
        scope.await();
        at.reconsider();
      }
    }
    if (pending.size() > 0 || batches.unsealed() || !at.runsDirectly()) {
      return false;
    }
    streak.begin(at);
    return true;
  }

  /** Learns that something else is done in the scope. */
  void end() {
    streak.end();
  }

  /** Completes the trace of what a statement has thrown. */
  public void failed(Site at, Throwable failure) {
    try {
      Traces.completeDirect(failure, at);
    } catch (Throwable noRoom) {
      // The failure itself matters more than what is told of it.
      return;
    }
  }
}
