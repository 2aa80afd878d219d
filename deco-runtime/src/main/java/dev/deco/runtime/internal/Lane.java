package dev.deco.runtime.internal;

import dev.deco.Concurrent;
import dev.deco.runtime.CallExecutor;
import dev.deco.runtime.internal.EarlyCall.Started;
import dev.deco.runtime.support.Portable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Where calls of one method run that says so, and how many of them at once. Such calls have a task
 * of their own each; the runners of a scope leave them alone. Thread-safe.
 */
public final class Lane {
  private final Class<?> type;
  private final String method;
  private final String on;
  private final @Nullable Limit limit;
  private final @Nullable PortableFunction function;

  /**
   * The lane of a method.
   *
   * @param type the class that declares it
   * @param on where its calls run
   * @param parallelism how many of them at once; the largest int for any number
   * @param portable what is known of it that calls in another JVM need; null if nothing is
   */
  public Lane(
      Class<?> type, String method, String on, int parallelism, @Nullable Portable portable) {
    this.type = type;
    this.method = method;
    this.on = on;
    this.limit = parallelism == Integer.MAX_VALUE ? null : new Limit(parallelism);
    this.function = portable == null ? null : new PortableFunction(type, method, portable);
    if (portable != null && function != null) {
      Functions.add(portable.wrapper(), function);
    }
  }

  /** Whether calls of the method that are spawned now may go to another JVM. */
  boolean leaves() {
    return function != null && executor().remote();
  }

  private CallExecutor executor() {
    return CallExecutors.get(on, this);
  }

  /** Has the executors of calls begin what they have put off, since a thread waits. */
  static void announce(Iterable<? extends EarlyCall<?>> calls) {
    List<Lane> told = new ArrayList<>(2);
    Lane last = null;
    for (EarlyCall<?> call : calls) {
      Lane lane = call.origin.lane;
      if (lane != null
          && lane != last
          && !lane.onPool()
          && call.state < Result.HELD
          && !told.contains(lane)) {
        told.add(lane);
        lane.awaited();
        last = lane;
      }
    }
  }

  private boolean onPool() {
    return on.equals(Concurrent.POOL);
  }

  private void awaited() {
    try {
      executor().awaited();
    } catch (RuntimeException fault) {
      CallExecutors.complain(on, fault);
    }
  }

  /** Makes room for a call that goes elsewhere, or has it offered again when there is. */
  boolean enterOrQueue(EarlyCall<?> call) {
    return limit == null || limit.enterOrQueue(call);
  }

  /** Ends what {@link #enterOrQueue} has begun. */
  void leave() {
    if (limit != null) {
      limit.leave();
    }
  }

  Class<?> type() {
    return type;
  }

  String method() {
    return method;
  }

  /** Whether the calls are such that block. */
  boolean blocks() {
    return on.equals(Concurrent.THREADS);
  }

  /** How many calls may run at once; null where that is open. */
  @Nullable Limit limit() {
    return limit;
  }

  /** Sees to it that the executor is there before anything is spawned for it. */
  void check() {
    if (!onPool()) {
      executor();
    }
  }

  /** Notes that a call is spawned in a frame: one that calls of the method have led to, perhaps. */
  void spawnedIn(Frame spawner) {
    if (limit != null && !limit.recursive() && hasRoom(spawner)) {
      limit.recurses();
    }
  }

  /** Whether calls of the method have led to a frame. */
  private boolean hasRoom(Frame frame) {
    for (Frame f = frame; f != null; f = f.outer()) {
      Held held = f.held;
      if (held != null && held.limit() == limit) {
        return true;
      }
    }
    return false;
  }

  /** Offers a call to the executor; where it does not take it, whoever waits for it runs it. */
  void start(EarlyCall<?> call) {
    try {
      if (onPool()) {
        call.settings().pool().execute(new SpawnedTask(this, call, null));
      } else {
        executor().execute(new SpawnedTask(this, call, away(call)));
      }
    } catch (RejectedExecutionException | VirtualMachineError e) {
      // An executor that is full or ends, or can have no thread, or no stack to begin one.
      return;
    } catch (Throwable fault) {
      // Whatever it is: the call is pending, and runs on the thread that waits for it.
      CallExecutors.complain(on, fault);
    }
  }

  /** A call as one that may leave; null if it has to stay. */
  private @Nullable AwayCall away(EarlyCall<?> call) {
    return function != null
            && call.body instanceof CarriedBody<?>
            && !call.home().frame.isolated()
            && !call.checked()
        ? new AwayCall(this, function, call)
        : null;
  }

  /**
   * Runs a call here, isolated, if nobody has begun it and there is room. Where there is none, the
   * executor gets the call again when there is.
   */
  Started run(EarlyCall<?> call, Context context) {
    if (limit == null) {
      return call.runEarly(context);
    }
    if (call.state != Result.UNSTARTED || !limit.enterOrQueue(call)) {
      return Started.NOT;
    }
    try {
      return call.runEarly(context);
    } finally {
      limit.leave();
    }
  }

  /** Runs a call where it is spawned, as soon as there is room. */
  void runHere(EarlyCall<?> call) {
    Context context = Context.current();
    // The spawner may have taken up the room that there is.
    Watch.Wait outer = context.beginWait(Watched.NOTHING);
    try {
      help(call, context);
    } finally {
      context.endWait(outer);
    }
  }

  /** Runs a call on the thread that waits for it, as soon as there is room, unless others do. */
  void help(EarlyCall<?> call, Context context) {
    if (limit == null) {
      call.runEarly(context);
    } else if (limit.enter(() -> call.state == Result.UNSTARTED && call.home().mayStart(call))) {
      try {
        call.runEarly(context);
      } finally {
        limit.leave();
      }
    }
  }

  /** The same method for a trace: whose calls these are. */
  @Override
  public String toString() {
    return type.getName() + '.' + method;
  }
}
