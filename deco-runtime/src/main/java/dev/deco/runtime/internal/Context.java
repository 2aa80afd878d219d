package dev.deco.runtime.internal;

import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/** What the runtime knows of a thread: the frame it is in. Confined to its thread. */
final class Context {
  private static final ThreadLocal<Context> CURRENT = ThreadLocal.withInitial(Context::new);

  /** So many short calls are followed by further ones, as a rule. */
  private static final int FEW = 3;

  static {
    // Needed first where something has failed, which may be where the stack is at its end; and a
    // class whose initialisation fails once is lost for good.
    initialize(
        Result.class,
        EarlyCall.class,
        Held.class,
        Lane.class,
        Limit.class,
        PlacedCalls.class,
        Call.class,
        AloneCall.class,
        Attempt.class,
        Crew.class,
        Runner.class,
        Pending.class,
        Propagation.class,
        ScopeLog.class,
        Traces.class,
        TrackingIsolation.class,
        Waiting.class,
        Workforce.class);
  }

  private @Nullable Batches batches;

  /** The frame outside all calls. */
  final Frame root = Frame.root();

  /** The scopes that are open on this thread, innermost first. */
  private @Nullable ScopeLog scopes;

  /** The frame of the call that runs on this thread, or the root. */
  Frame frame = root;

  /** The waits that the thread is in, innermost first; another thread reads it. */
  volatile Watch.@Nullable Wait waits;

  /** Whether the thread is counted among the {@link Hands} of a pool. */
  boolean counted;

  /** How many of the last calls in recursions were too short to be worth a further spawn. */
  private int smallInARow;

  private boolean watched;
  private boolean interrupted;

  /** A run that left nothing behind, to be used for the next one. */
  private @Nullable Attempt spare;

  private Context() {}

  /** Learns that a scope was opened here. */
  void opened(ScopeLog scope) {
    scope.outerOpen = scopes;
    scopes = scope;
  }

  /** Learns that a scope was closed; mostly the last one opened. */
  void closed(ScopeLog scope) {
    if (scopes == scope) {
      scopes = scope.outerOpen;
      return;
    }
    for (ScopeLog s = scopes; s != null; s = s.outerOpen) {
      if (s.outerOpen == scope) {
        s.outerOpen = scope.outerOpen;
        return;
      }
    }
  }

  /** Learns of a call in a recursion whether it was too short to be worth a further spawn. */
  void small(boolean small) {
    smallInARow = small ? smallInARow + 1 : 0;
  }

  /** Whether the next call of a recursion may be a large one, by those before it. */
  boolean expectsLarge() {
    return smallInARow < FEW;
  }

  /** Whether the scopes that are open here have more calls than so many that nobody has begun. */
  boolean offersMoreThan(int calls) {
    int found = 0;
    for (ScopeLog s = scopes; s != null && found <= calls; s = s.outerOpen) {
      found += s.offers();
    }
    return found > calls;
  }

  private static void initialize(Class<?>... types) {
    for (Class<?> type : types) {
      try {
        MethodHandles.lookup().ensureInitialized(type);
      } catch (IllegalAccessException e) {
        throw new AssertionError("a class of this package", e);
      }
    }
  }

  static Context current() {
    return CURRENT.get();
  }

  /** An attempt for a run on this thread. */
  Attempt attempt(EarlyCall<?> call) {
    Attempt known = spare;
    if (known == null) {
      return new Attempt(call);
    }
    spare = null;
    known.reuse(call);
    return known;
  }

  /** Takes back an attempt that nobody else knows. */
  void giveBack(Attempt attempt) {
    spare = attempt;
  }

  /** Lets go of what the last runs were given, until there are further ones. */
  void rest() {
    if (spare != null) {
      spare.rest();
    }
  }

  /**
   * Learns of the end of a call that ran here.
   *
   * @param before whether calls before it have used up an interrupt
   * @param failure what it has thrown; null if nothing
   */
  void callEnded(boolean before, @Nullable Throwable failure) {
    interrupted = before || (failure != null && Interrupts.told(failure));
  }

  /** Whether a call that ran here since the last question has used up an interrupt. */
  boolean usedUpInterrupt() {
    boolean told = interrupted;
    interrupted = false;
    return told;
  }

  /** The thread is interrupted while it waits. */
  void interrupted() {
    Watch.Wait wait = waits;
    if (wait != null) {
      wait.interrupted();
    }
  }

  /** Begins to wait for calls, with somebody looking after them. */
  Watch.@Nullable Wait beginWait(Watched calls) {
    return beginWait(calls, frame.held);
  }

  private Watch.@Nullable Wait beginWait(Watched calls, @Nullable Held held) {
    Watch.Wait outer = waits;
    if (!watched) {
      watched = true;
      Watch.register(this);
    }
    waits = new Watch.Wait(calls, outer, held);
    Watch.ensure();
    return outer;
  }

  /**
   * Waits for calls with somebody looking after them, though there may be no room for that. What
   * the frame holds is the caller's matter.
   */
  void waitFor(Watched calls, Runnable join) {
    Watch.Wait outer = waits;
    try {
      beginWait(calls, null);
    } catch (Throwable noRoom) {
      // Then nobody looks.
    }
    try {
      join.run();
    } finally {
      if (waits != outer) {
        endWait(outer);
      }
    }
  }

  /** Ends a wait, with what {@link #beginWait} has returned. */
  void endWait(Watch.@Nullable Wait outer) {
    Watch.Wait ended = waits;
    waits = outer;
    if (ended != null) {
      ended.end();
    }
  }

  /** The batches of a scope that is being opened. */
  Batches batches() {
    Batches known = batches;
    if (known == null) {
      known = new Batches();
      batches = known;
    }
    known.restart();
    return known;
  }
}
