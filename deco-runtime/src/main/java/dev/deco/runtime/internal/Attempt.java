package dev.deco.runtime.internal;

import dev.deco.runtime.internal.Frame.Fate;
import dev.deco.runtime.remote.RemoteOutcome;
import dev.deco.runtime.support.Body;
import dev.deco.runtime.support.Isolation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One run of a call's body, and what came of it. Written by the thread that runs it; one that left
 * nothing behind can be used again.
 */
final class Attempt {
  private @Nullable TrackingIsolation isolation;
  private @Nullable Frame frame;
  private @Nullable Object value;
  private @Nullable Object foretold;
  private @Nullable Throwable failure;
  private Fate fate = Fate.COUNTS;
  private @Nullable String reason;
  private volatile @Nullable Thread thread;
  private volatile boolean stopped;

  private Attempt() {}

  /** An attempt at an isolated run. */
  Attempt(EarlyCall<?> call) {
    isolation = TrackingIsolation.under(call.home().frame.isolation(), call.elementwise());
    frame = Frame.of(call, isolation);
  }

  /** An attempt at a run on the objects themselves, in a frame of its own. */
  static Attempt onObjects(EarlyCall<?> call, @Nullable Held room) {
    Attempt attempt = new Attempt();
    attempt.frame = Frame.onObjects(call, room);
    return attempt;
  }

  /** Makes this an attempt at another run. */
  void reuse(EarlyCall<?> call) {
    Objects.requireNonNull(isolation).reuse(call.home().frame.isolation(), call.elementwise());
    Objects.requireNonNull(frame).reuse(call);
    value = null;
    if (stopped) {
      stopped = false;
    }
  }

  /** Lets go of the run before. */
  void rest() {
    value = null;
    Objects.requireNonNull(frame).reuse(null);
    Objects.requireNonNull(isolation).rest();
  }

  /** An attempt that has failed before it has begun. */
  static Attempt failed(Throwable noRoom, Home home) {
    Attempt attempt = new Attempt();
    attempt.failure = noRoom;
    attempt.fate = attempt.blame(home);
    return attempt;
  }

  /** The run of a call in another JVM, as if it had been here. */
  static Attempt elsewhere(EarlyCall<?> call, RemoteOutcome outcome) {
    Attempt attempt = new Attempt();
    attempt.fate =
        switch (outcome.status()) {
          case RAN -> Fate.COUNTS;
          case NO_ROOM -> Fate.NO_ROOM;
          case NOT_ISOLATED, CANCELLED -> Fate.IN_PLACE;
        };
    attempt.reason = outcome.reason();
    if (attempt.fate == Fate.COUNTS) {
      try {
        if (!Images.hollow(outcome.images())) {
          attempt.isolation = Images.restore(outcome.images(), call.elementwise());
        }
        attempt.value = outcome.value();
        attempt.failure = outcome.failure();
        attempt.foretold = attempt.value;
      } catch (RuntimeException | Error broken) {
        attempt.isolation = null;
        attempt.fate = Fate.IN_PLACE;
        attempt.reason = "what another JVM has sent cannot be read: " + broken;
      }
    }
    return attempt;
  }

  /** An attempt that fails for good, since there is no way to run the call. */
  static Attempt givenUp(RuntimeException error) {
    Attempt attempt = new Attempt();
    attempt.failure = error;
    return attempt;
  }

  /**
   * Whether the result of a run elsewhere is all there is of it, but for what {@link #takeReads}
   * gives.
   */
  boolean leftOnlyReads() {
    return fate == Fate.COUNTS
        && failure == null
        && isValue(value)
        && (isolation == null || isolation.sawNothing());
  }

  /**
   * Runs a call in its frame. Whatever is thrown is the attempt's failure.
   *
   * @param inTurn whether nothing that the call reads can be out of date
   */
  void run(EarlyCall<?> call, Body<?> body, Context context, boolean inTurn) {
    if (isolation != null) {
      isolation.inTurn(inTurn);
      isolation.checkFor(inTurn || !call.checked() ? null : call);
    }
    thread = Thread.currentThread();
    run(call, body, context);
  }

  private void run(EarlyCall<?> call, Body<?> body, Context context) {
    Frame before = context.frame;
    Thread thread = Thread.currentThread();
    ClassLoader loader = thread.getContextClassLoader();
    AutoCloseable values = Propagation.set(call.origin.values);
    try {
      Frame own = Objects.requireNonNull(frame);
      TrackingIsolation isolating = isolation;
      use(thread, call.loader());
      context.frame = own;
      // What befalls calls inside this one is this one's matter.
      boolean usedUp = context.usedUpInterrupt();
      try {
        value = Call.invoke(body, isolating == null ? Isolation.none() : isolating);
      } catch (Throwable thrown) {
        failure = thrown;
      }
      context.callEnded(usedUp, failure);
      context.frame = before;
      own.end();
      if (isolating != null) {
        isolating.finish(failure == null ? value : failure);
      }
      fate = own.fate();
    } catch (Throwable noRoom) {
      failure = noRoom;
    } finally {
      context.frame = before;
      Propagation.putBack(values);
      use(thread, loader);
    }
    if (fate == Fate.COUNTS && isolation != null) {
      fate = blame(call.home());
    }
    if (fate == Fate.COUNTS && call.home().promisesEarly()) {
      // Here and now: by the time somebody asks for it, another thread may be at the replay.
      foretold = bareValue();
    }
  }

  /**
   * Runs a call in the frame that waits for it, on the objects themselves.
   *
   * @param serially whether the call's own spawns run in place too
   */
  static Attempt inPlace(EarlyCall<?> call, Body<?> body, boolean serially) {
    Attempt attempt = new Attempt();
    Context context = Context.current();
    Frame frame = context.frame;
    Settings settings = frame.settings;
    Thread thread = Thread.currentThread();
    ClassLoader loader = thread.getContextClassLoader();
    AutoCloseable values = Propagation.set(call.origin.values);
    boolean usedUp = context.usedUpInterrupt();
    try {
      use(thread, call.loader());
      frame.settings = serially ? settings.serially() : settings;
      attempt.value = Call.invoke(body, Isolation.none());
    } catch (Throwable thrown) {
      attempt.failure = thrown;
    } finally {
      context.callEnded(usedUp, attempt.failure);
      frame.settings = settings;
      Propagation.putBack(values);
      use(thread, loader);
    }
    return attempt;
  }

  /**
   * Whether the result is all there is of the run, but for what {@link #takeReads} gives. Then the
   * attempt can be used again: nobody has its isolation, since no result of these types can hold
   * it, and nobody has its frame.
   */
  boolean leftNothing() {
    return fate == Fate.COUNTS
        && failure == null
        && isValue(value)
        && frame != null
        && frame.leftNothing()
        && isolation != null
        && isolation.leftNothing();
  }

  private static boolean isValue(@Nullable Object result) {
    return result == null
        || result instanceof Double
        || result instanceof Integer
        || result instanceof Long
        || result instanceof String
        || result instanceof Boolean
        || result instanceof Float
        || result instanceof Character
        || result instanceof Short
        || result instanceof Byte;
  }

  /** The arguments that the call was given as they are; null if there are none. */
  @Nullable PlainReads takeReads() {
    return isolation == null ? null : isolation.takeReads();
  }

  /** What is to be made of the run. */
  Fate fate() {
    return fate;
  }

  /** Why the isolation gave up, where it did. */
  @Nullable String reason() {
    return isolation == null ? reason : isolation.abortReason();
  }

  @Nullable Throwable failure() {
    return failure;
  }

  /** The result with no proxy around it. */
  @Nullable Object bareValue() {
    return isolation == null || value == null ? value : isolation.unwrapResult(value);
  }

  /**
   * Whether later entries of the epoch are not worth starting: the run has failed, or it takes the
   * run that it is part of with it.
   */
  boolean endsEpoch(Frame home) {
    return switch (fate) {
      case COUNTS -> failure != null;
      case STALE -> false;
      case MOOT, NO_ROOM -> true;
      case IN_PLACE -> home.isolated();
    };
  }

  /** The result as it was foretold. */
  @Nullable Object foretold() {
    return foretold;
  }

  /** What the run has read that was written since. */
  @Nullable Conflict conflictWith(Epoch since) {
    return isolation == null ? null : since.conflictWith(isolation);
  }

  /** The thread that the run is on, or was. */
  @Nullable Thread thread() {
    return thread;
  }

  /** Has the run find out whether it is stale; any thread may ask for that. */
  void suspect(WriteSet written) {
    if (isolation != null) {
      isolation.suspect(written);
    }
  }

  /** Says whether the run may still be on its way when it is released. */
  void forsake(boolean onItsWay) {
    if (isolation != null) {
      isolation.forsake(onItsWay);
    }
  }

  /** Makes the run abort as soon as it looks at its objects; any thread may ask for that. */
  void cancel() {
    if (isolation != null) {
      isolation.cancel();
    }
  }

  /** Interrupts the run, once, and has it abort as {@link #cancel} does; while it cannot end. */
  void stop() {
    cancel();
    Thread runner = thread;
    if (runner != null && !stopped) {
      stopped = true;
      runner.interrupt();
    }
  }

  /** Whether the run was interrupted, being for nothing. */
  boolean stopped() {
    return stopped;
  }

  /** What the run has read that made it abort; null if it has not for that reason. */
  @Nullable Conflict stale() {
    return isolation == null ? null : isolation.stale();
  }

  /** What the run has read of what others write. */
  @Nullable Conflict conflictWith(WriteSet written) {
    return isolation == null ? null : isolation.conflictWith(written);
  }

  /** What the run has read and written, object by object. */
  List<Overlay> overlays() {
    return isolation == null ? List.of() : isolation.overlays();
  }

  /** Says what the run has written. */
  void tell(WriteSet written, Object writer) {
    if (isolation != null) {
      isolation.tell(written, writer);
    }
  }

  /** Applies the journal, also of a failed run: what it wrote before it failed, it wrote. */
  void replayInto(WriteSet written, Object writer) {
    if (isolation != null) {
      isolation.replayInto(written, writer);
    }
  }

  /** About how many bytes of journals wait for the replay. */
  long weight() {
    return isolation == null ? 0 : isolation.weight();
  }

  /** Lets go of the isolation: proxies that leaked stand for their bases from now on. */
  void release() {
    if (isolation != null) {
      isolation.release();
    }
  }

  /**
   * Whether the failure may be the isolation's own doing: a cast that holds for the object and not
   * for its proxy, or a stack or heap that speculation has filled. The latter is tried again
   * outside all calls only, or recursion without end would double at each level.
   */
  private Fate blame(Home home) {
    if (failure instanceof VirtualMachineError) {
      return home.frame.isolated() ? Fate.COUNTS : Fate.NO_ROOM;
    }
    boolean misled = isolation == null || isolation.misled(failure);
    return misled ? Fate.IN_PLACE : Fate.COUNTS;
  }

  static void use(Thread thread, @Nullable ClassLoader loader) {
    if (thread.getContextClassLoader() != loader) {
      try {
        thread.setContextClassLoader(loader);
      } catch (SecurityException e) {
        // Workers of the common pool may refuse; its user has chosen that pool.
        return;
      }
    }
  }
}
