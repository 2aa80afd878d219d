package dev.deco.runtime.internal;

import org.jspecify.annotations.Nullable;

/**
 * Whose thread a run is on, and whether it still counts. A proxy is for the thread that runs the
 * call; other threads must not get at what is isolated.
 */
abstract class Confinement extends TrackedArrays {
  private volatile @Nullable Thread owner;
  private volatile boolean cancelled;
  private volatile boolean aborted;
  private @Nullable String reason;
  private boolean released;
  private volatile @Nullable WriteSet suspicion;
  private @Nullable Conflict stale;
  private boolean inTurn;
  private volatile boolean forsaken;

  /** Whether the run is worth nothing, whatever it returned or threw. */
  final boolean aborted() {
    return aborted;
  }

  /** Why the run was aborted, for reports. */
  final @Nullable String abortReason() {
    return reason;
  }

  /** Compares what the call has read with what was written before it in program order. */
  abstract @Nullable Conflict conflictWith(WriteSet written);

  /**
   * Has the run find out, on its own thread and at its next access, whether it has read what others
   * have written: then it aborts. It might go on for ever otherwise, on what is out of date.
   *
   * @param written by entries before it; not changed any more
   */
  final void suspect(WriteSet written) {
    suspicion = written;
    owner = null;
  }

  /** Says that the run takes place in its turn, when nothing that it reads is out of date. */
  final void inTurn(boolean turn) {
    inTurn = turn;
  }

  /** What the run has read that made it abort; null if it has not for that reason. */
  final @Nullable Conflict stale() {
    return stale;
  }

  /** Whether somebody has made the run abort, or it was out of date. */
  final boolean cancelled() {
    return cancelled;
  }

  /** Makes the run, on whatever thread it is, abort at its next access. */
  final void cancel() {
    cancelled = true;
    owner = null;
  }

  /** Whether some thread has begun to run the call. */
  final boolean begun() {
    return owner != null;
  }

  /** Whether the run went on to its end as others do. */
  final boolean undisturbed() {
    return !aborted && !cancelled && !released;
  }

  /** Makes room for another run, on this thread, after an undisturbed one. */
  final void disown() {
    suspicion = null;
    owner = null;
  }

  /** Says whether the run may still be on its way when it is released. */
  final void forsake(boolean onItsWay) {
    forsaken = onItsWay;
  }

  /** Ends the run: nobody enters any more. */
  final void leave() {
    // One that is still on its way must never get at the objects themselves.
    released = !forsaken;
    owner = null;
  }

  @Override
  final boolean entered() {
    return owner == Thread.currentThread() || enter();
  }

  private boolean enter() {
    if (released) {
      return false;
    }
    if (cancelled) {
      throw abort("the call was cancelled");
    }
    if (owner != null) {
      // A proxy is not safe for use by several threads; what it stands for may be.
      throw abort("another thread used a proxy");
    }
    owner = Thread.currentThread();
    WriteSet others = suspicion;
    if (others != null) {
      suspicion = null;
      stale = inTurn ? null : conflictWith(others);
      if (stale != null) {
        cancel();
      }
    }
    if (cancelled) {
      owner = null;
      throw abort("the call was cancelled");
    }
    return true;
  }

  /**
   * Marks the run as aborted.
   *
   * @return what to throw; user code may catch it, the mark stays
   */
  final Aborted abort(String why) {
    if (!aborted) {
      reason = why;
      aborted = true;
    }
    return new Aborted(why);
  }
}
