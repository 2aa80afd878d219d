package dev.deco.runtime;

import dev.deco.runtime.remote.RemotePlace;
import org.jspecify.annotations.Nullable;

/**
 * Sees what the runtime does: traces, summaries, meters and progress bars are such listeners. Added
 * with {@link Deco#addListener}, or provided as a service for {@link java.util.ServiceLoader}.
 *
 * <p>A start and its end are told on the same thread, and nest as the work does. All methods may be
 * called by several threads at once. They are called in the midst of the work, so they should be
 * quick, and spawn nothing. What they throw is logged and otherwise ignored.
 */
public interface RunListener {
  /** A scope was opened on this thread. */
  default void scopeOpened() {}

  /**
   * A scope was closed on this thread.
   *
   * @param reruns how many of its calls had to run again
   */
  default void scopeClosed(long reruns) {}

  /**
   * A call was spawned.
   *
   * @param site where, in the user's source; null if unknown
   */
  default void callSpawned(@Nullable StackTraceElement site) {}

  /**
   * A call begins to run on this thread.
   *
   * @param run what is known of it
   */
  default void callStarted(CallRun run) {}

  /**
   * A call has run on this thread.
   *
   * @param run the same object as at its start
   * @param failure what it has thrown; null if nothing
   */
  default void callEnded(CallRun run, @Nullable Throwable failure) {}

  /**
   * A call has run in another JVM, and what came of it is here; on whatever thread has brought it.
   * Unless this is overridden it counts as a run here that has begun and ended now.
   *
   * @param run what is known of it
   * @param place where it ran, how long, and how many bytes that took
   * @param failure what it has thrown; null if nothing
   */
  default void callRanElsewhere(CallRun run, RemotePlace place, @Nullable Throwable failure) {
    callStarted(run);
    callEnded(run, failure);
  }

  /**
   * A run was thrown away, and its call is to run again.
   *
   * @param site where the call was spawned; null if unknown
   * @param why what it has read that was written, or why it could not be isolated
   */
  default void callRunsAgain(@Nullable StackTraceElement site, String why) {}

  /**
   * This thread begins to wait for its calls, helping them, and to replay them.
   *
   * @param point where it waits, and why
   */
  default void waitStarted(WaitPoint point) {}

  /**
   * The wait of this thread is over, with what was pending replayed or dropped.
   *
   * @param point the same object as at its start
   */
  default void waitEnded(WaitPoint point) {}

  /**
   * This thread begins to replay: inside a wait, when the calls have run.
   *
   * @param entries how many calls and deferred statements there are
   */
  default void replayStarted(int entries) {}

  /** The replay of this thread is over. */
  default void replayEnded() {}
}
