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

  /** Whether the run is worth nothing, whatever it returned or threw. */
  final boolean aborted() {
    return aborted;
  }

  /** Why the run was aborted, for reports. */
  final @Nullable String abortReason() {
    return reason;
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

  /** Ends the run: nobody enters any more. */
  final void leave() {
    released = true;
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
