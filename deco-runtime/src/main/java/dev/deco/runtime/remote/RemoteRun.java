package dev.deco.runtime.remote;

/** One run of a call in a JVM that is not that of its caller. Implemented by Deco only. */
public interface RemoteRun {
  /**
   * Runs the call on this thread, isolated; what it spawns itself runs on the pool of this JVM.
   * Once. Never throws what the call throws.
   *
   * @return what came of it
   * @throws IllegalStateException if it has been run
   */
  RemoteOutcome run();

  /**
   * Has the run end soon, since nobody waits for it: its thread is interrupted, and it ends at the
   * next look at its objects. Its outcome is {@link RemoteOutcome.Status#CANCELLED}. Any thread;
   * before, during and after the run.
   */
  void cancel();
}
