package dev.deco.runtime.internal;

import dev.deco.runtime.ScopeCancelledException;
import dev.deco.runtime.ScopeCancelledException.Reason;
import dev.deco.runtime.internal.DeferredStep.Reach;
import dev.deco.runtime.internal.Frame.Fate;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Body;
import dev.deco.runtime.support.Site;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What is pending in a scope: the log, the workers that run calls of it, and how both come to their
 * end. Confined to the scope's thread, but for what says otherwise.
 */
final class Pending implements Watched {
  /** A log this long is replayed before it grows further, so that memory stays bounded. */
  static final int LONGEST = 1 << 14;

  /** So many calls in batches take as much memory. */
  private static final int MOST_BATCHED = 1 << 17;

  private static final int NONE = Integer.MAX_VALUE;

  /** So many running calls are named when a scope is cancelled. */
  private static final int MOST_TOLD = 24;

  private final ScopeLog home;
  private final Frame frame;
  private final Settings settings;
  private final @Nullable Disturbance disturbance;
  private final Log log = new Log();
  private final Batches batches;
  private final PendingSites sites = new PendingSites();
  private final Snapshots snapshots = new Snapshots();
  private @Nullable Epoch epoch;
  private @Nullable Origin origin;
  private @Nullable Crew crew;
  private final PlacedCalls placed = new PlacedCalls();
  private final Cancelling cancelling;

  /** How many calls were added since a worker was last called in. */
  private int waiting;

  /** The index of the first call of the epoch that is known to have failed. */
  private final AtomicInteger firstFailure = new AtomicInteger(NONE);

  /** Nothing, in a scope that is being made. */
  Pending(ScopeLog home, Settings settings, Batches batches) {
    this.home = home;
    this.frame = home.frame;
    this.settings = settings;
    this.disturbance = settings.disturbance();
    this.cancelling = new Cancelling(settings.deadline());
    this.batches = batches;
  }

  int size() {
    return log.size();
  }

  /** Whether there are steps among the calls. */
  boolean hasSteps() {
    return log.hasSteps();
  }

  /** Whether one of the steps may write a container. */
  boolean writes(@Nullable Object container) {
    return log.writes(container);
  }

  /** Whether nothing is to be added before what is there has been replayed. */
  boolean full() {
    return log.size() >= LONGEST
        || log.batched() >= MOST_BATCHED
        || (crew != null && crew.heavy())
        || (disturbance != null && log.size() > 0 && disturbance.waits());
  }

  /** Whether there is nothing that is worth running beside others. */
  boolean inPlace() {
    return log.size() == 0 || sites.inPlace();
  }

  /** The epoch that begins with the log. */
  Epoch epoch() {
    Epoch current = epoch;
    if (current == null) {
      current = new Epoch();
      epoch = current;
    }
    return current;
  }

  /** What calls were given, as it was; in check mode. */
  Snapshots snapshots() {
    return snapshots;
  }

  // Adding.

  void add(DeferredStep step) {
    log.add(step);
  }

  /** Adds a call that is spawned at a place; null if unknown. */
  <R extends @Nullable Object> Call<R> add(Body<R> body, @Nullable Site at, @Nullable Lane lane) {
    Call<R> call = new Call<>(originOf(at, lane), log.size(), body);
    Telling.spawned(call);
    log.add(call);
    sites.add(lane == null ? at : null);
    return call;
  }

  private Origin originOf(@Nullable Site at, @Nullable Lane lane) {
    Origin shared = origin;
    Object values = Propagation.capture();
    if (shared == null || !shared.suits(at, lane, values)) {
      shared = new Origin(home, settings, at, lane, values);
      origin = shared;
    }
    return shared;
  }

  /** Adds the calls of a batch, and what is left of their statements. */
  void add(Batch batch) {
    Site at = batch.site();
    BatchCall call = new BatchCall(originOf(at, null), log.size(), batch);
    log.add(call);
    sites.add(at);
    if (batch.replays()) {
      Object container = batch.container();
      Reach reach = container == null ? Reach.NOTHING : Reach.CONTAINER;
      log.add(new DeferredStep(at, batch::replayAll, reach, container, null));
    }
    waiting = at.batch();
    offer(call, at);
  }

  /** Lets workers have a call that was added, if it is to run before its turn. */
  void offer(Call<?> call, @Nullable Site at) {
    if (call.checked()) {
      // What is reported is not to depend on who is first.
      call.runEarly(Context.current());
    } else if (!mayStart(call)
        || frame.fate() != Fate.COUNTS
        || (at != null && !at.speculates() && disturbance == null)) {
      call.hold();
    } else if (disturbance != null) {
      offerAtRandom(call, disturbance);
    } else if (at != null && !at.isolates() && !frame.isolated()) {
      call.order();
    } else if (++waiting >= (at == null ? 1 : at.batch())) {
      waiting = 0;
      crew().callIn();
    }
  }

  /** Lets the executor of its method have a call that was added, if it is to run early. */
  void place(Call<?> call, Lane lane) {
    Site at = call.site();
    if (call.checked()) {
      lane.runHere(call);
    } else if (!mayStart(call) || frame.fate() != Fate.COUNTS || (at != null && !at.speculates())) {
      call.hold();
    } else if (at != null && !at.isolates() && !frame.isolated()) {
      call.order();
    } else {
      placed.start(call, lane);
    }
  }

  private void offerAtRandom(Call<?> call, Disturbance disturbance) {
    switch (disturbance.start()) {
      case CALL_IN -> crew().callIn();
      case CALL_ALL_IN -> crew().callAllIn();
      case LEAVE -> {}
      case HERE -> call.runEarly(Context.current());
      case HOLD -> call.hold();
      case ORDER -> {
        if (!frame.isolated()) {
          call.order();
        }
      }
    }
    if (disturbance.oneIn(16)) {
      suspectAll(disturbance.oneIn(4));
    }
  }

  private Crew crew() {
    Crew known = crew;
    if (known == null) {
      known = new Crew(home, log, settings);
      crew = known;
    }
    return known;
  }

  /** Runs a few calls here, to see how long they take. */
  void probe() {
    Context current = Context.current();
    Watch.Wait outer = current.beginWait(this);
    try {
      log.runNext(current, crew());
      current.rest();
    } catch (Throwable noRoom) {
      // What has not begun runs elsewhere, or in its turn.
      return;
    } finally {
      current.endWait(outer);
    }
  }

  // Waiting and replaying.

  /** Returns when nothing is pending, with the failure that ended the replay; null if none did. */
  @Nullable Throwable finishAndReplay() {
    try {
      return Telling.wait(this::finishAndReplayAll);
    } catch (Throwable noRoom) {
      giveUp(noRoom);
      endEpoch();
      return noRoom;
    }
  }

  private @Nullable Throwable finishAndReplayAll() {
    Throwable failure = null;
    try {
      snapshots.compare(root -> false);
      while (failure == null && log.pending()) {
        if (frame.moot()) {
          frame.abandon(Fate.MOOT);
        }
        if (frame.fate() == Fate.COUNTS && stops()) {
          failure = cancellation();
          giveUp(failure);
        } else if (frame.fate() == Fate.COUNTS) {
          failure = finishAndReplaySome();
        } else {
          failure = frame.abandon(frame.fate());
          giveUp(failure);
        }
      }
    } catch (Throwable noRoom) {
      failure = noRoom;
      giveUp(failure);
    }
    endEpoch();
    return failure;
  }

  /** Gives up what is pending. */
  void abandon(Throwable cause) {
    joinAndDrop(cause);
    endEpoch();
  }

  /** The same in the midst of the frame: calls may need the room that it has taken up. */
  void abandonHere(Throwable cause) {
    giveUp(cause);
    endEpoch();
  }

  private void giveUp(Throwable cause) {
    Held held = frame.held;
    if (held != null) {
      held.beginWait();
      held.lend();
    }
    try {
      joinAndDrop(cause);
    } finally {
      if (held != null) {
        held.endWait();
      }
    }
  }

  private void joinAndDrop(Throwable cause) {
    join();
    joinPlaced();
    log.drop(0, cause);
  }

  /** Finishes and replays all, or as many of the first entries as there is room for. */
  private @Nullable Throwable finishAndReplaySome() {
    boolean inPlace = disturbance == null || !disturbance.anyOrder();
    if (log.calls() == 1 && placed.isEmpty() && !frame.isolated() && inPlace) {
      log.orderAll();
      join();
    } else if (log.calls() > 0) {
      finish();
    }
    boolean all = crew == null || !crew.heavy();
    // One at least: it may be that only runs of later entries make it too much.
    int end = all ? log.size() : Math.max(log.firstToRun(), log.replayed() + 1);
    firstFailure.set(NONE);
    Throwable failure =
        Telling.replay(
            end - log.replayed(), () -> log.replay(end, epoch(), this, frame.isolated()));
    if (failure == null && log.pending() && crew != null) {
      crew.unload(log.resume());
      epoch = epoch().forSpawn();
      crew.open();
      crew.callAllIn();
    }
    return failure;
  }

  /** Returns when none of the calls runs or can begin to run; helps until then. */
  private void finish() {
    Context current = Context.current();
    Watch.Wait outer = current.beginWait(this);
    current.usedUpInterrupt();
    try {
      Crew workers = crew();
      do {
        workers.open();
        if (disturbance == null || disturbance.helps()) {
          help(current, workers);
        }
        join();
      } while (workers.takeBack() && !workers.heavy());
      placed.help(current);
      joinPlaced();
      if (current.usedUpInterrupt() && !stopped()) {
        Thread.currentThread().interrupt();
      }
    } finally {
      current.endWait(outer);
    }
  }

  /**
   * Takes calls in program order, as the serial program does, so that one that fails keeps those
   * after it from starting.
   */
  private void help(Context current, Crew workers) {
    try {
      Scout scout = new Scout();
      while (log.runNext(current, workers)) {
        scout.look(log);
      }
      log.runAll(current, workers);
      current.rest();
    } catch (Throwable noRoom) {
      // No stack or heap to help with: what has not begun runs in its turn.
      return;
    }
  }

  /** Returns when none of the calls runs or can begin to run, without helping. */
  private void join() {
    while (crew != null) {
      try {
        crew.join();
        break;
      } catch (Throwable noRoom) {
        // This thread must not go on while calls run. Without room to wait it spins.
      }
    }
  }

  /** The same for calls that run elsewhere. */
  private void joinPlaced() {
    while (!placed.isEmpty()) {
      try {
        placed.join();
      } catch (Throwable noRoom) {
        // As above.
      }
    }
  }

  /** Wakes the thread that waits for calls that run elsewhere; any thread. */
  void wake() {
    placed.wake();
  }

  private void endEpoch() {
    log.forEachBatch(batches::done);
    log.clear();
    sites.clear();
    waiting = 0;
    epoch = epoch().forSpawn();
    if (crew != null) {
      crew.unload(0);
      crew.open();
    }
    firstFailure.set(NONE);
    cancelling.waitEnded();
  }

  /** Whether what is pending is to end now: looks for an interrupt, and at the clock. */
  boolean stops() {
    if (stopped()) {
      return true;
    }
    if (Thread.currentThread().isInterrupted()) {
      cancel(Reason.INTERRUPTED);
    } else if (cancelling.late()) {
      cancel(Reason.TIMEOUT);
    }
    return stopped();
  }

  /** Whether the scope was cancelled or has had its time, for one who spawns. */
  boolean late() {
    if (!stopped() && cancelling.late()) {
      cancel(Reason.TIMEOUT);
    }
    return stopped();
  }

  /** What to throw when the scope was cancelled. */
  ScopeCancelledException cancellation() {
    return cancelling.exception();
  }

  /** Whether somebody has been told that the scope was cancelled. */
  boolean told() {
    return cancelling.told();
  }

  /** Who looks after a call that runs in its turn. */
  Watched turn() {
    return new Watched() {
      @Override
      public void tick() {
        Pending.this.tick();
      }
    };
  }

  void beginTurn() {
    cancelling.beginTurn();
  }

  void endTurn() {
    cancelling.endTurn();
  }

  // Any thread.

  /** Whether the scope was cancelled. */
  boolean stopped() {
    return cancelling.cancelled();
  }

  /** Has what is pending end soon, and nothing further begin. */
  void cancel(Reason reason) {
    if (!stopped()) {
      cancelling.cancel(reason, log.longCalls().running(MOST_TOLD));
    }
    stopAll();
  }

  private void stopAll() {
    log.longCalls().stopAll();
    cancelling.interruptTurn();
  }

  @Override
  public void tick() {
    if (cancelling.late()) {
      cancel(Reason.TIMEOUT);
    } else if (stopped() || frame.cancelled()) {
      stopAll();
    }
  }

  @Override
  public void interrupted() {
    cancel(Reason.INTERRUPTED);
  }

  /** Whether a call that nobody has begun may begin. */
  boolean mayStart(EarlyCall<?> call) {
    return call.index < firstFailure.get() && !stopped();
  }

  /** Learns that a call has failed. */
  void failed(EarlyCall<?> call) {
    firstFailure.accumulateAndGet(call.index, Math::min);
  }

  @Override
  public void suspectAll(boolean all) {
    log.longCalls().suspectAll(all);
  }

  @Override
  public void hurry() {
    Crew known = crew;
    if (known != null) {
      log.giveAllBack();
      known.callAllIn();
    }
  }

  @Override
  public void leaveStuck(Stuck stuck, Thread owner) {
    log.longCalls().leaveStuck(stuck, owner);
  }

  @Override
  public void leave(Thread thread) {
    Crew known = crew;
    if (known != null) {
      known.leave(thread);
    }
    placed.wake();
  }

  /** Learns that so many bytes of journals more wait for their replay. */
  void load(long bytes) {
    Crew known = crew;
    if (known != null) {
      known.load(bytes);
    }
  }
}
