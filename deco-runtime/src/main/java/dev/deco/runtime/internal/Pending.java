package dev.deco.runtime.internal;

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

  /** A look at the clock is worth so many spawns. */
  private static final int SELDOM = 16;

  private final ScopeLog home;
  private final Frame frame;
  private final Settings settings;
  private final @Nullable Disturbance disturbance;
  private final Log log = new Log();
  private final Batches batches;
  private final PendingSites sites = new PendingSites();
  private final Snapshots snapshots = new Snapshots();
  private final PendingRanges ranges = new PendingRanges();
  private @Nullable Epoch epoch;
  private @Nullable Origin origin;
  private final Workforce workforce;
  private final Cancelling cancelling;

  /** When the first call of the epoch was spawned. */
  private long begun;

  /** For how long this thread has run calls of the epoch, or waited for others to, since then. */
  private long othersTime;

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
    this.cancelling = new Cancelling(settings.deadline(), frame, log::longCalls);
    this.workforce = new Workforce(home, log, settings, this);
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
        || workforce.heavy()
        || (disturbance != null && log.size() > 0 && disturbance.waits());
  }

  /** Whether all pending calls would rather run where they stand. */
  boolean direct() {
    return sites.direct();
  }

  /** About how many calls nobody has begun. */
  int offers() {
    return log.untaken();
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
    Call<R> call = newCall(body, at, lane);
    add(call, lane == null ? at : null, 1);
    return call;
  }

  /**
   * Adds a call that runs in its turn only, in place. No worker may find it before it is known to
   * be one.
   *
   * @param fieldsOnly whether it writes no container
   */
  <R extends @Nullable Object> Call<R> addInOrder(
      Body<R> body, @Nullable Site at, @Nullable Lane lane, boolean fieldsOnly) {
    Call<R> call = newCall(body, at, lane);
    if (fieldsOnly) {
      call.orderFields();
    } else {
      call.order();
    }
    add(call, lane == null ? at : null, 1);
    return call;
  }

  private <R extends @Nullable Object> Call<R> newCall(
      Body<R> body, @Nullable Site at, @Nullable Lane lane) {
    Call<R> call = new Call<>(originOf(at, lane, Propagation.capture()), log.size(), body);
    Telling.spawned(call);
    return call;
  }

  /** Whether calls are pending that run on the objects themselves. */
  boolean hasRanged() {
    return ranges.calls() > 0;
  }

  /** Lets no ranged call be added while a step is pending that reads objects at its turn. */
  void readLater() {
    ranges.close();
  }

  /** Whether a ranged call may run beside all that is pending. */
  boolean admits(Touches call) {
    if (log.size() == 0) {
      return true;
    }
    if (log.calls() > ranges.calls() || ranges.closed()) {
      return false;
    }
    call.resolve(log.hasSteps() ? null : ranges);
    return !call.unknown()
        && !ranges.orders(call)
        && !(log.hasSteps() && call.found().stream().anyMatch(t -> log.writes(t.root())));
  }

  /**
   * Adds a ranged call, which waits for nothing that is pending. It runs in its turn, in place, if
   * nobody knows what it touches.
   */
  <R extends @Nullable Object> Call<R> add(
      Touches touches, Body<R> body, @Nullable Site at, @Nullable Lane lane) {
    Origin from = originOf(at, lane, Propagation.capture());
    if (log.size() == 0) {
      touches.resolve(ranges);
    }
    Call<R> call =
        settings.listener() == null
            ? new RangedCall<>(from, log.size(), body)
            : new RangeCheck<>(from, log.size(), body, touches.found());
    Telling.spawned(call);
    if (touches.unknown() && !call.checked()) {
      // Before a worker may find it.
      call.order();
    }
    add(call, lane == null ? at : null, 1);
    ranges.add(touches);
    return call;
  }

  private void add(Call<?> call, @Nullable Site at, int calls) {
    if (log.size() == 0 && clocked()) {
      begun = System.nanoTime();
      othersTime = 0;
    }
    log.add(call);
    sites.add(at, calls);
  }

  private Origin originOf(@Nullable Site at, @Nullable Lane lane, @Nullable Object values) {
    Origin shared = origin;
    if (shared == null || !shared.suits(at, lane, values)) {
      shared = new Origin(home, settings, at, lane, values);
      origin = shared;
    }
    return shared;
  }

  /**
   * Adds the calls of a batch, and what is left of their statements.
   *
   * @param values the thread-locals that the calls are to have
   */
  void add(Batch batch, @Nullable Object values) {
    Site at = batch.site();
    BatchCall call = new BatchCall(originOf(at, null, values), log.size(), batch);
    add(call, at, batch.size());
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
      workforce.runHere(call, null);
    } else if (!early(call, at)) {
      call.hold();
    } else if (disturbance != null) {
      offerAtRandom(call, disturbance);
    } else if (inTurn(at)) {
      call.order();
    } else if (++waiting >= (at == null ? 1 : at.batch())) {
      waiting = 0;
      workforce.callIn(at != null && at.brief());
    }
    weigh(call);
  }

  /** Tells the places what is pending of them, now and then. */
  private void weigh(Call<?> call) {
    if ((call instanceof BatchCall || log.calls() % SELDOM == 0 || sites.tried()) && clocked()) {
      int workers = settings.pool().getParallelism();
      sites.share(
          System.nanoTime() - begun, (site, calls, nanos) -> site.pending(calls, nanos, workers));
    }
  }

  /** Whether what the clock says of the epoch tells how other runs would fare. */
  private boolean clocked() {
    return !frame.isolated()
        && frame.depth() == 0
        && disturbance == null
        && settings.listener() == null;
  }

  private void weighAll() {
    if (clocked()) {
      double all = System.nanoTime() - begun;
      double own = (all - othersTime) / Math.max(1, all);
      sites.share(all, (site, calls, nanos) -> site.spawnedFor(calls, nanos, own * nanos));
    }
  }

  /** Lets workers have a ranged call that was added. */
  void offerRanged(Call<?> call, @Nullable Site at) {
    if (!mayStart(call) || frame.fate() != Fate.COUNTS) {
      call.hold();
    } else if (disturbance != null) {
      offerAtRandom(call, disturbance);
    } else if (++waiting >= (at == null ? 1 : at.batch())) {
      waiting = 0;
      workforce.callIn(at != null && at.brief());
    }
    weigh(call);
  }

  /** Lets the executor of its method have a call that was added, if it is to run early. */
  void place(Call<?> call, Lane lane) {
    Site at = call.site();
    if (call.checked()) {
      workforce.runHere(call, lane);
    } else if (!early(call, at)) {
      call.hold();
    } else if (inTurn(at)) {
      call.order();
    } else {
      workforce.place(call, lane);
    }
  }

  /** Whether a call is worth beginning before what comes before it is replayed. */
  private boolean early(Call<?> call, @Nullable Site at) {
    return mayStart(call)
        && frame.fate() == Fate.COUNTS
        && (at == null || at.speculates() || disturbance != null);
  }

  /** Whether calls of a place had better run on the objects themselves, in their turn. */
  private boolean inTurn(@Nullable Site at) {
    return at != null && !at.isolates() && !frame.isolated();
  }

  private void offerAtRandom(Call<?> call, Disturbance disturbance) {
    switch (disturbance.start()) {
      case CALL_IN -> workforce.callIn(false);
      case CALL_ALL_IN -> workforce.callAllIn();
      case LEAVE -> {}
      case HERE -> workforce.runHere(call, null);
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

  /** Runs a few calls here, to see how long they take. */
  void probe() {
    workforce.probe();
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
        if (frame.fate() == Fate.COUNTS && cancelling.stops()) {
          failure = cancelling.exception();
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
    if (failure == null) {
      weighAll();
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
    Context.current().waitFor(this, workforce::join);
    log.drop(0, cause);
  }

  /** Finishes and replays all, or as many of the first entries as there is room for. */
  private @Nullable Throwable finishAndReplaySome() {
    boolean inPlace = disturbance == null || !disturbance.anyOrder();
    if (log.calls() == 1 && !workforce.elsewhere() && !frame.isolated() && inPlace) {
      log.orderAll();
      // A worker may have begun it.
      Context.current().waitFor(this, workforce::join);
    } else if (log.calls() > 0) {
      long since = System.nanoTime();
      workforce.finish();
      othersTime += System.nanoTime() - since;
    }
    boolean all = !workforce.heavy();
    // One at least: it may be that only runs of later entries make it too much.
    int end = all ? log.size() : Math.max(log.firstToRun(), log.replayed() + 1);
    firstFailure.set(NONE);
    Throwable failure =
        Telling.replay(
            end - log.replayed(), () -> log.replay(end, epoch(), this, frame.isolated()));
    if (failure == null && log.pending() && workforce.hasWorkers()) {
      // In this order: runs that are kept are compared with what this epoch has written.
      long left = log.resume();
      epoch = epoch().forSpawn();
      workforce.resume(left);
    }
    return failure;
  }

  /** Wakes the thread that waits for calls that run elsewhere; any thread. */
  void wake() {
    workforce.wake();
  }

  /** Learns that a call that was elsewhere may be begun here; any thread. */
  void givenBack() {
    workforce.givenBack();
  }

  private void endEpoch() {
    log.forEachBatch(batches::done);
    log.clear();
    ranges.clear();
    sites.clear();
    waiting = 0;
    epoch = epoch().forSpawn();
    workforce.rest();
    firstFailure.set(NONE);
    cancelling.waitEnded();
  }

  /** How what is pending ends early. */
  Cancelling cancelling() {
    return cancelling;
  }

  // Any thread.

  @Override
  public void tick() {
    cancelling.tick();
  }

  @Override
  public void interrupted() {
    cancelling.cancel(Reason.INTERRUPTED);
  }

  /** Whether a call that nobody has begun may begin. */
  boolean mayStart(EarlyCall<?> call) {
    return call.index < firstFailure.get() && !cancelling.cancelled();
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
    workforce.hurry();
  }

  @Override
  public void leaveStuck(Stuck stuck, Thread owner) {
    log.longCalls().leaveStuck(stuck, owner);
  }

  @Override
  public void leave(Thread thread) {
    workforce.leave(thread);
  }

  /** Learns that so many bytes of journals more wait for their replay. */
  void load(long bytes) {
    workforce.load(bytes);
  }
}
