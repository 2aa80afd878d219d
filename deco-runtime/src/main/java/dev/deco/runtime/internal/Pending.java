package dev.deco.runtime.internal;

import dev.deco.runtime.internal.Frame.Fate;
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

  private static final int NONE = Integer.MAX_VALUE;

  private final ScopeLog home;
  private final Frame frame;
  private final Settings settings;
  private final @Nullable Disturbance disturbance;
  private final Log log = new Log();
  private final PendingSites sites = new PendingSites();
  private final Snapshots snapshots = new Snapshots();
  private @Nullable Epoch epoch;
  private @Nullable Origin origin;
  private @Nullable Crew crew;
  private final PlacedCalls placed = new PlacedCalls();

  /** How many calls were added since a worker was last called in. */
  private int waiting;

  /** The index of the first call of the epoch that is known to have failed. */
  private final AtomicInteger firstFailure = new AtomicInteger(NONE);

  /** Nothing, in a scope that is being made. */
  Pending(ScopeLog home, Settings settings) {
    this.home = home;
    this.frame = home.frame;
    this.settings = settings;
    this.disturbance = settings.disturbance();
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
    Origin shared = origin;
    if (shared == null || !shared.suits(at, lane)) {
      shared = new Origin(home, settings, at, lane);
      origin = shared;
    }
    Call<R> call = new Call<>(shared, log.size(), body);
    log.add(call);
    sites.add(lane == null ? at : null);
    return call;
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
      lane.runHere(call, Context.current());
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

  // Waiting and replaying.

  /** Returns when nothing is pending, with the failure that ended the replay; null if none did. */
  @Nullable Throwable finishAndReplay() {
    Throwable failure = null;
    try {
      snapshots.compare(root -> false);
      while (failure == null && log.pending()) {
        if (frame.moot()) {
          frame.abandon(Fate.MOOT);
        }
        if (frame.fate() == Fate.COUNTS) {
          failure = finishAndReplaySome();
        } else {
          failure = frame.abandon(frame.fate());
          joinAndDrop(failure);
        }
      }
    } catch (Throwable noRoom) {
      failure = noRoom;
      joinAndDrop(failure);
    }
    endEpoch();
    return failure;
  }

  /** Gives up what is pending. */
  void abandon(Throwable cause) {
    joinAndDrop(cause);
    endEpoch();
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
    Throwable failure = log.replay(end, epoch(), frame.isolated());
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
    log.clear();
    sites.clear();
    waiting = 0;
    epoch = epoch().forSpawn();
    if (crew != null) {
      crew.unload(0);
      crew.open();
    }
    firstFailure.set(NONE);
  }

  // Any thread.

  /** Whether a call that nobody has begun may begin. */
  boolean mayStart(EarlyCall<?> call) {
    return call.index < firstFailure.get();
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
