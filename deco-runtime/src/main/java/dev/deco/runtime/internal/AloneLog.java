package dev.deco.runtime.internal;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.support.Body;
import java.util.ArrayDeque;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The calls that one frame has spawned without a scope. Each is replayed when its result is asked
 * for, whatever the order; no other of them runs meanwhile. Thread-safe, since any thread may be
 * handed a deferred result.
 *
 * <p>Calls that have run are not kept here: a result that nobody asks for goes with its {@link
 * Deferred}.
 */
final class AloneLog extends Home implements Watched {
  /** So many unfinished calls; further ones run where they are spawned. */
  private static final int MOST = 1 << 14;

  private static final int FIRST_SWEEP = 64;
  private static final AloneCall<?>[] NONE = {};

  private final ReentrantLock lock = new ReentrantLock();
  private final ArrayDeque<AloneCall<?>> unfinished = new ArrayDeque<>();
  private int sweepAt = FIRST_SWEEP;

  /** The calls that somebody waits for; read by another thread. */
  private volatile AloneCall<?>[] awaited = NONE;

  private Epoch epoch = new Epoch();
  private volatile boolean ended;

  AloneLog(Frame frame) {
    super(frame);
  }

  /** Spawns a call. */
  <R extends @Nullable Object> Deferred<R> spawn(@Nullable Lane lane, Body<R> body) {
    return add(lane, body, false);
  }

  /** Adds a call that runs in place when its result is asked for. */
  <R extends @Nullable Object> Deferred<R> order(@Nullable Lane lane, Body<R> body) {
    return add(lane, body, true);
  }

  private <R extends @Nullable Object> Call<R> add(
      @Nullable Lane lane, Body<R> body, boolean ordered) {
    Settings settings = frame.settings;
    if (lane != null) {
      lane.spawnedIn(frame);
      if (!ordered && !settings.serial()) {
        lane.check();
      }
    }
    AloneCall<R> call;
    boolean full;
    lock.lock();
    try {
      epoch = epoch.forSpawn();
      call =
          new AloneCall<>(
              new Origin(this, settings, null, lane, Propagation.capture()), epoch, body);
      Telling.spawned(call);
      if (settings.serial() && !frame.isolated()) {
        finish();
        epoch.written().addEverything(call);
        call.runNow();
        return call;
      }
      if (ordered || frame.fate() != Frame.Fate.COUNTS) {
        call.order();
        return call;
      }
      sweep();
      unfinished.add(call);
      full = unfinished.size() > MOST;
    } finally {
      lock.unlock();
    }
    Disturbance disturbance = settings.disturbance();
    boolean here = full || call.checked() || (disturbance != null && disturbance.oneIn(4));
    if (lane != null && call.checked()) {
      lane.runHere(call);
    } else if (lane != null) {
      lane.start(call);
    } else if (here) {
      call.runEarly(Context.current());
    } else {
      start(call, settings.pool());
    }
    return call;
  }

  /** Offers a call to the pool, or runs it here, isolated, where the pool has enough to do. */
  private static void start(AloneCall<?> call, ForkJoinPool pool) {
    boolean inPool =
        Thread.currentThread() instanceof ForkJoinWorkerThread worker && worker.getPool() == pool;
    if (inPool && saturated()) {
      call.runEarly(Context.current());
      return;
    }
    CallTask task = new CallTask(call);
    call.offeredAs(task);
    try {
      if (inPool) {
        task.fork();
      } else {
        pool.execute(task);
      }
    } catch (RejectedExecutionException | OutOfMemoryError e) {
      // A pool that ends, or can have no thread: whoever waits for the call runs it.
      return;
    }
  }

  /** Forgets calls that have run, now and then. */
  private void sweep() {
    if (unfinished.size() >= sweepAt) {
      unfinished.removeIf(call -> call.state > Call.ENDING);
      sweepAt = Math.min(MOST, Math.max(FIRST_SWEEP, unfinished.size() * 2));
    }
  }

  @Override
  void resolve(Call<?> call) throws Throwable {
    Frame asking = Context.current().frame;
    if (asking.isolated() && asking != frame) {
      // Inside a call that was handed the deferred result: it is known in that call's turn.
      throw asking.abandon(Frame.Fate.IN_PLACE);
    }
    if (!lock.isHeldByCurrentThread()) {
      Disturbance.waiting(call.settings().disturbance(), () -> !lock.isLocked());
    }
    lock.lock();
    try {
      if (call.state < Call.REPLAYED) {
        Throwable failure = Telling.wait(() -> finishAndReplay(call));
        if (failure != null) {
          throw failure;
        }
      }
    } finally {
      lock.unlock();
    }
  }

  private @Nullable Throwable finishAndReplay(Call<?> call) {
    try {
      finish();
      call.snapshots().compare(root -> call.since().wrote(root));
      replay(call);
      return null;
    } catch (Throwable failure) {
      return failure;
    }
  }

  private void replay(Call<?> call) throws Throwable {
    try {
      call.replay(epoch);
    } catch (Throwable failure) {
      if (call.state < Call.REPLAYED) {
        throw failure;
      }
      Traces.complete(failure, call.site());
    }
  }

  /** Returns when none of the calls runs or can begin to run; helps until then. */
  private void finish() {
    Context context = Context.current();
    Watch.Wait outer = context.beginWait(this);
    try {
      AloneCall<?>[] calls = unfinished.toArray(AloneCall<?>[]::new);
      awaited = calls;
      Lane.announce(unfinished);
      for (AloneCall<?> call : calls) {
        help(call, context);
      }
      // While this thread waits a pool may run other code on top of it, which comes here too.
      for (AloneCall<?> call = unfinished.peek(); call != null; call = unfinished.peek()) {
        do {
          help(call, context);
          call.hold();
          call.join();
          // One that was in another JVM may have been given back.
        } while (call.state < Call.HELD);
        unfinished.remove(call);
      }
    } finally {
      context.endWait(outer);
      awaited = NONE;
    }
  }

  private static void help(AloneCall<?> call, Context context) {
    Lane lane = call.origin.lane;
    if (lane == null) {
      call.runEarly(context);
    } else {
      lane.help(call, context);
    }
  }

  @Override
  public void suspectAll(boolean all) {
    // They are replayed when none of them runs, so nothing that one reads goes out of date.
  }

  @Override
  public void leaveStuck(Stuck stuck, Thread owner) {
    for (AloneCall<?> call : awaited) {
      Attempt run = call.running();
      Thread runner = run == null ? null : run.thread();
      if (run != null
          && runner != null
          && runner != owner
          && stuck.seenBefore(runner)
          && call.leaveBehind(run)) {
        call.wake();
      }
    }
  }

  /** Ends what runs with the frame. A call whose result is asked for later runs again, in place. */
  void end() {
    ended = true;
    lock.lock();
    try {
      finish();
    } finally {
      lock.unlock();
    }
  }

  @Override
  Epoch epoch() {
    return epoch;
  }

  @Override
  Snapshots snapshots() {
    throw new IllegalStateException("each call has its own");
  }

  @Override
  boolean mayStart(EarlyCall<?> call) {
    return !ended;
  }

  @Override
  void failed(EarlyCall<?> call) {}

  @Override
  boolean ended() {
    return ended;
  }

  @Override
  boolean promisesEarly() {
    return true;
  }

  @Override
  void keepPromise(Call<?> call) {
    call.keepPromise();
  }

  @Override
  void load(long bytes) {}

  @Override
  void wake() {}

  @Override
  boolean cancelled() {
    return false;
  }

  @Override
  Watched turn() {
    return Watched.NOTHING;
  }

  @Override
  void beginTurn(EarlyCall<?> call) {}

  @Override
  void endTurn() {}

  @Override
  void countRerun() {}
}
