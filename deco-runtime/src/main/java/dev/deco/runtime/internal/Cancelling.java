package dev.deco.runtime.internal;

import dev.deco.runtime.ScopeCancelledException;
import dev.deco.runtime.ScopeCancelledException.Reason;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Whether a scope has been cancelled, and the interrupt of a call that its thread runs in its turn.
 * Any thread cancels; what says so is for the scope's thread.
 */
final class Cancelling {
  private static final int NO_TURN = 0;
  private static final int IN_TURN = 1;
  private static final int INTERRUPTING = 2;

  private final @Nullable Deadline deadline;
  private final Thread owner = Thread.currentThread();
  private final AtomicInteger turn = new AtomicInteger();
  private volatile @Nullable Cause cause;
  private volatile boolean interruptedTurn;
  private @Nullable ScopeCancelledException told;

  /** Why, and what ran then. */
  private record Cause(Reason reason, List<String> running) {}

  /** Of a scope that is to end by then; null for none. */
  Cancelling(@Nullable Deadline deadline) {
    this.deadline = deadline;
  }

  /** Whether the scope was cancelled. */
  boolean cancelled() {
    return cause != null;
  }

  /** Whether the time is up, though nobody may have cancelled the scope for it. */
  boolean late() {
    return deadline != null && deadline.passed();
  }

  /** Cancels the scope, unless it is. */
  void cancel(Reason reason, List<String> running) {
    synchronized (this) {
      if (cause != null) {
        return;
      }
      cause = new Cause(reason, List.copyOf(running));
    }
  }

  /** Interrupts the call that the scope's thread runs in its turn, if it does. */
  void interruptTurn() {
    if (!interruptedTurn && turn.compareAndSet(IN_TURN, INTERRUPTING)) {
      interruptedTurn = true;
      owner.interrupt();
      turn.set(IN_TURN);
    }
  }

  // The scope's thread.

  /** A call begins to run in its turn. */
  void beginTurn() {
    turn.set(IN_TURN);
  }

  /** It has ended. */
  void endTurn() {
    while (!turn.compareAndSet(IN_TURN, NO_TURN)) {
      Thread.onSpinWait();
    }
    if (interruptedTurn) {
      interruptedTurn = false;
      Thread.interrupted();
    }
  }

  /** What to throw, the same each time. */
  ScopeCancelledException exception() {
    ScopeCancelledException known = told;
    if (known == null) {
      Cause why = cause;
      Reason reason = why == null ? Reason.TIMEOUT : why.reason();
      List<String> running = why == null ? List.of() : why.running();
      known = new ScopeCancelledException(reason, inWords(reason), running);
      Traces.startAtCaller(known);
      told = known;
    }
    return known;
  }

  private String inWords(Reason reason) {
    return switch (reason) {
      case INTERRUPTED -> "its thread was interrupted";
      case CANCELLED -> "cancel() was called";
      case TIMEOUT -> "its time of " + (deadline == null ? "" : deadline.given()) + " is over";
    };
  }

  /** Whether somebody has been told. */
  boolean told() {
    return told != null;
  }

  /** An interrupt ends one wait; the scope can be used again. */
  void waitEnded() {
    Cause why = cause;
    if (why != null && why.reason() == Reason.INTERRUPTED) {
      cause = null;
      told = null;
    }
  }
}
