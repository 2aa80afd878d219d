package dev.deco.runtime;

import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Ends the wait for a scope that was cancelled: what was pending is not replayed. The collections
 * and arrays hold what the serial program would have written up to some point before the wait, and
 * nothing after it. Whatever ran has ended when this is thrown.
 */
public final class ScopeCancelledException extends CancellationException {
  private static final long serialVersionUID = 1;

  /** Why a scope was cancelled. */
  public enum Reason {
    /** The thread that waits was interrupted; it finds its interrupt set. */
    INTERRUPTED,
    /** Somebody called {@link Scope#cancel()}. */
    CANCELLED,
    /** The scope, or the code that it is part of, had its time. */
    TIMEOUT
  }

  /** Why the scope ended. */
  private final Reason reason;

  /** The calls that were running. */
  private final List<String> running;

  /**
   * Made by Deco.
   *
   * @param reason why
   * @param what the reason in words
   * @param running the calls that ran at that time
   */
  public ScopeCancelledException(Reason reason, String what, List<String> running) {
    super(message(what, running));
    this.reason = reason;
    this.running = List.copyOf(running);
  }

  private static String message(String what, List<String> running) {
    String calls =
        running.isEmpty()
            ? "No call was running."
            : "Running were: " + String.join("; ", running) + ".";
    return "DECO-R06: the scope was cancelled, since "
        + what
        + ". "
        + calls
        + " What was pending is not replayed; cancel later, or let the calls be shorter.";
  }

  /**
   * Why the scope was cancelled.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }

  /**
   * The calls that ran when the scope was cancelled, and have ended since.
   *
   * @return for each where it was spawned and on which thread it ran; at most a few dozens
   */
  public List<String> running() {
    return running;
  }
}
