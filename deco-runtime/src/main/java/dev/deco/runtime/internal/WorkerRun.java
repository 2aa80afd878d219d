package dev.deco.runtime.internal;

import dev.deco.runtime.internal.Frame.Fate;
import dev.deco.runtime.remote.RemoteOutcome;
import dev.deco.runtime.remote.RemoteOutcome.Status;
import dev.deco.runtime.remote.RemoteRun;
import dev.deco.runtime.support.Body;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.PortableBody;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A run of a call that was spawned in another JVM, isolated from all others that run here. */
final class WorkerRun implements RemoteRun {
  /** The call had better not read arguments as a whole. */
  static final int ELEMENTWISE = 1;

  private static final @Nullable Object[] NONE = {};

  private final PortableBody body;
  private final @Nullable Object[] arguments;
  private final Predicate<Object> came;
  private final Class<?> wrapper;
  private final TrackingIsolation isolation;
  private final AtomicBoolean begun = new AtomicBoolean();
  private @Nullable Thread runner;
  private boolean cancelled;

  WorkerRun(
      PortableBody body,
      @Nullable Object[] arguments,
      int hints,
      Predicate<Object> came,
      Class<?> wrapper) {
    this.body = body;
    this.arguments = arguments.clone();
    this.came = came;
    this.wrapper = wrapper;
    this.isolation =
        TrackingIsolation.under(Isolation.none(), (hints & ELEMENTWISE) == ELEMENTWISE);
  }

  @Override
  public RemoteOutcome run() {
    if (begun.getAndSet(true)) {
      throw new IllegalStateException("a remote run is for one time");
    }
    if (!enter()) {
      return none(Status.CANCELLED, "it was cancelled");
    }
    RemoteOutcome outcome;
    try {
      outcome = runIsolated();
    } catch (Throwable noRoom) {
      outcome = none(Status.NO_ROOM, noRoom.toString());
    } finally {
      leave();
    }
    return outcome;
  }

  private synchronized boolean enter() {
    runner = cancelled ? null : Thread.currentThread();
    return !cancelled;
  }

  private synchronized void leave() {
    runner = null;
    if (cancelled) {
      // That interrupt was for the run and for nothing after it.
      Thread.interrupted();
    }
  }

  private RemoteOutcome runIsolated() {
    Context context = Context.current();
    Frame before = context.frame;
    Frame own = Frame.ofVisitor(isolation);
    Thread thread = Thread.currentThread();
    ClassLoader loader = thread.getContextClassLoader();
    Object value = null;
    Throwable failure = null;
    Attempt.use(thread, wrapper.getClassLoader());
    context.frame = own;
    try {
      value = Call.<@Nullable Object>invoke(bound(), isolation);
    } catch (Throwable thrown) {
      failure = thrown;
    } finally {
      context.frame = before;
      Attempt.use(thread, loader);
    }
    own.end();
    isolation.finish(failure == null ? value : failure);
    RemoteOutcome outcome = outcome(own.fate(), value, failure);
    isolation.release();
    return outcome;
  }

  @SuppressWarnings("NullAway") // the result may be null
  private Body<@Nullable Object> bound() {
    return through -> body.run(through, arguments);
  }

  private RemoteOutcome outcome(Fate fate, @Nullable Object value, @Nullable Throwable failure) {
    if (isolation.cancelled()) {
      return none(Status.CANCELLED, "it was cancelled");
    }
    if (fate == Fate.NO_ROOM || failure instanceof VirtualMachineError) {
      return none(Status.NO_ROOM, "there was no stack or heap left");
    }
    if (fate != Fate.COUNTS) {
      String why = isolation.abortReason();
      return none(
          Status.NOT_ISOLATED, why == null ? "a call that it spawned cannot be isolated" : why);
    }
    if (isolation.misled(failure)) {
      return none(Status.NOT_ISOLATED, "a cast may have failed for a proxy: " + failure);
    }
    try {
      @Nullable Object[] images = Images.of(isolation, came);
      Object result = failure == null ? isolation.outgoing(value) : null;
      return new RemoteOutcome(Status.RAN, result, failure, null, images);
    } catch (Images.Unportable unportable) {
      return none(Status.NOT_ISOLATED, String.valueOf(unportable.getMessage()));
    }
  }

  private static RemoteOutcome none(Status status, String reason) {
    return new RemoteOutcome(status, null, null, reason, NONE);
  }

  @Override
  public synchronized void cancel() {
    cancelled = true;
    isolation.cancel();
    if (runner != null) {
      runner.interrupt();
    }
  }
}
