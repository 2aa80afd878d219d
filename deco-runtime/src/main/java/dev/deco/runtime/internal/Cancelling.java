package dev.deco.runtime.internal;

import dev.deco.runtime.ScopeCancelledException;
import dev.deco.runtime.ScopeCancelledException.Reason;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether a scope has been cancelled, and the interrupt of a call that its thread runs in its turn.
 * Any thread cancels; what says so is for the scope's thread.
 */
final class Cancelling {
  private static final int NO_TURN = 0;
  private static final int IN_TURN = 1;
  private static final int INTERRUPTING = 2;

  /** So many running calls are named when a scope is cancelled. */
  private static final int MOST_TOLD = 24;

  private final @Nullable Deadline deadline;
  private final Frame frame;
  private final Supplier<LongCalls> calls;
  private final Thread owner = Thread.currentThread();
  private final AtomicInteger turn = new AtomicInteger();
  private volatile @Nullable Cause cause;

  /** Whether somebody has asked for it, which holds for as long as the scope is there. */
  private volatile boolean byName;

  private volatile boolean interruptedTurn;

  /** The call that the scope's thread runs in its turn. */
  private volatile @Nullable EarlyCall<?> inTurn;

  private @Nullable ScopeCancelledException told;

  /** Why, and what ran then. */
  private record Cause(Reason reason, List<String> running) {}

  /**
   * Of a scope of {@code frame}.
   *
   * @param deadline when it is to end at the latest; null if it has no end in time
   * @param calls gives those of the scope's log as it is then, which grows; asked on any thread
   */
  Cancelling(@Nullable Deadline deadline, Frame frame, Supplier<LongCalls> calls) {
    this.deadline = deadline;
    this.frame = frame;
    this.calls = calls;
  }

  /** Whether the scope was cancelled. */
  boolean cancelled() {
    return cause != null;
  }

  /** Has what is pending end soon, and nothing further begin. */
  void cancel(Reason reason) {
    if (!cancelled()) {
      cancel(reason, running());
    }
    stopAll();
  }

  /** Cancels the scope, unless it is. */
  private synchronized void cancel(Reason reason, List<String> running) {
    if (cause == null) {
      cause = new Cause(reason, List.copyOf(running));
    }
  }

  /** Cancels the scope for good. */
  void cancelByName() {
    cancel(Reason.CANCELLED);
    // In this order: who sees this finds the cause as well.
    byName = true;
  }

  /** Whether {@link #cancelByName} was called. */
  boolean byName() {
    return byName;
  }

  private List<String> running() {
    List<String> running = calls.get().running(MOST_TOLD);
    EarlyCall<?> own = inTurn;
    if (own != null) {
      running.add(0, LongCalls.tell(own, owner));
    }
    return running;
  }

  /** Looks at the clock, and after calls that are to end and have not. */
  void tick() {
    if (timeIsUp()) {
      cancel(Reason.TIMEOUT);
    } else if (cancelled() || frame.cancelled()) {
      stopAll();
    }
  }

  private boolean timeIsUp() {
    return deadline != null && deadline.passed();
  }

  private void stopAll() {
    calls.get().stopAll();
    interruptTurn();
  }

  /** Interrupts the call that the scope's thread runs in its turn, if it does. */
  private void interruptTurn() {
    if (!interruptedTurn && turn.compareAndSet(IN_TURN, INTERRUPTING)) {
      interruptedTurn = true;
      owner.interrupt();
      turn.set(IN_TURN);
    }
  }

  // The scope's thread.

  /** Whether what is pending is to end now: looks for an interrupt, and at the clock. */
  boolean stops() {
    if (!cancelled() && Thread.currentThread().isInterrupted()) {
      cancel(Reason.INTERRUPTED);
    }
    return late();
  }

  /** A call in its turn has failed for an interrupt, which was meant for all that is pending. */
  void interruptedInTurn() {
    if (!cancelled()) {
      Thread.currentThread().interrupt();
      cancel(Reason.INTERRUPTED);
    }
  }

  /** Whether the scope was cancelled or has had its time, for one who spawns. */
  boolean late() {
    if (!cancelled() && timeIsUp()) {
      cancel(Reason.TIMEOUT);
    }
    return cancelled();
  }

  /** Who looks after a call that runs in its turn. */
  Watched turn() {
    return new Watched() {
      @Override
      public void tick() {
        Cancelling.this.tick();
      }
    };
  }

  /** A call begins to run in its turn. */
  void beginTurn(EarlyCall<?> call) {
    inTurn = call;
    turn.set(IN_TURN);
    if (cancelled()) {
      // Since it was last asked about, and whoever cancelled has seen no call to interrupt.
      interruptTurn();
    }
  }

  /** It has ended. */
  void endTurn() {
    while (!turn.compareAndSet(IN_TURN, NO_TURN)) {
      Thread.onSpinWait();
    }
    inTurn = null;
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
  synchronized void waitEnded() {
    Cause why = cause;
    if (why != null && why.reason() == Reason.INTERRUPTED) {
      cause = null;
      told = null;
      if (byName) {
        cause = new Cause(Reason.CANCELLED, List.of());
      }
    }
  }
}
