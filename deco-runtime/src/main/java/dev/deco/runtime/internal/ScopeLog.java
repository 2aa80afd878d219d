package dev.deco.runtime.internal;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.RunListener;
import dev.deco.runtime.Scope;
import dev.deco.runtime.internal.DeferredStep.Reach;
import dev.deco.runtime.internal.Frame.Fate;
import dev.deco.runtime.internal.observe.Events;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Body;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Step;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/**
 * A scope: fills a log, waits for it and replays it. Confined to the frame that opens it, but for
 * what says otherwise.
 */
public final class ScopeLog extends Home implements Scope {
  private enum Phase {
    OPEN,
    WAITING,
    CLOSED
  }

  /** The next in the list of the frame's open scopes. */
  @Nullable ScopeLog nextOpen;

  /** The scope that was open on the thread when this one was opened. */
  @Nullable ScopeLog outerOpen;

  private final Context context;
  private final Thread owner = Thread.currentThread();
  private final Settings settings;
  private final Pending pending;
  private final Promises promises = new Promises();
  private final InPlace inPlace;
  private final DirectStatements direct;
  private final boolean ends;
  private Phase phase = Phase.OPEN;
  private long reruns;
  private volatile boolean cancelledByOwner;
  private @Nullable Site site;
  private boolean awaitsNext;
  private boolean readsLater;
  // The container that was found last to run code of the platform only.
  private @Nullable Object familiar;
  private final BatchFiller batches;

  private ScopeLog(Context context, Settings settings) {
    super(context.frame);
    this.context = context;
    this.settings = settings;
    Batches sizes = context.batches();
    this.pending = new Pending(this, settings, sizes);
    this.batches = new BatchFiller(this, settings, pending, sizes);
    this.ends = settings.deadline() != null;
    frame.opened(this);
    context.opened(this);
    RunListener listener = Events.listener();
    this.inPlace = new InPlace(listener);
    boolean never = frame.isolated() || frame.depth() > 0 || listener != null || ends;
    this.direct = new DirectStatements(this, pending, batches, settings, never);
    if (listener != null) {
      listener.scopeOpened();
    }
  }

  /** Opens a scope with the settings of the current extent. */
  public static ScopeLog open() {
    Context context = Context.current();
    return new ScopeLog(context, context.frame.settings);
  }

  /** Opens a scope on a given pool. */
  public static ScopeLog open(ForkJoinPool pool) {
    Objects.requireNonNull(pool);
    Context context = Context.current();
    return new ScopeLog(context, context.frame.settings.withPool(pool));
  }

  /** Opens a scope that is to end in time. */
  public static ScopeLog open(Duration time) {
    Context context = Context.current();
    return new ScopeLog(context, context.frame.settings.within(time));
  }

  /** Notes where the next spawn stands. */
  public ScopeLog at(Site spawn) {
    site = spawn;
    return this;
  }

  /** Waits, and once more as soon as the next call is spawned. */
  public void awaitNextCall() {
    await();
    awaitsNext = true;
  }

  /** Spawns a call; its lane is null where its method says nothing of it. */
  public <R extends @Nullable Object> Deferred<R> spawn(@Nullable Lane lane, Body<R> body) {
    return settledIfAsked(start(lane, body));
  }

  /**
   * Spawns a call of a method that declares what it touches.
   *
   * @param isolated what it does where it has to be isolated
   * @param onObjects what it does on the objects themselves
   */
  public <R extends @Nullable Object> Deferred<R> spawnRanged(
      @Nullable Lane lane, Touches touches, Body<R> isolated, Body<R> onObjects) {
    boolean checked = settings.listener() != null;
    if (!checked && (frame.isolated() || isolated instanceof CarriedBody<?>)) {
      return spawn(lane, isolated);
    }
    return settledIfAsked(startRanged(lane, touches, checked ? isolated : onObjects));
  }

  private <R extends @Nullable Object> Deferred<R> startRanged(
      @Nullable Lane lane, Touches touches, Body<R> body) {
    makeRoom();
    if (!pending.admits(touches)) {
      await();
    }
    Site at = site;
    if (lane == null && at != null && runsInPlace(at)) {
      if (pending.size() > 0) {
        await();
      }
      return inPlace.run(at, body);
    }
    boolean serially = serial();
    prepare(lane, at, serially);
    Call<R> call = pending.add(touches, body, at, lane);
    if (serially) {
      runNow(call);
    } else if (call.yetToRun()) {
      return call;
    } else if (lane != null) {
      pending.place(call, lane);
    } else if (call.checked()) {
      pending.offer(call, at);
    } else {
      pending.offerRanged(call, at);
    }
    return call;
  }

  private void prepare(@Nullable Lane lane, @Nullable Site at, boolean serially) {
    if (lane != null) {
      if (!serially) {
        lane.check();
      }
      lane.spawnedIn(frame);
      if (at != null) {
        at.runsElsewhere();
      }
    }
  }

  private <R extends @Nullable Object> Deferred<R> settledIfAsked(Deferred<R> call) {
    if (awaitsNext) {
      awaitsNext = false;
      await();
    }
    return call;
  }

  private <R extends @Nullable Object> Deferred<R> start(@Nullable Lane lane, Body<R> body) {
    makeRoomForCall();
    Site at = site;
    if (lane != null) {
      return place(lane, body);
    }
    if (at != null && runsInPlace(at)) {
      if (pending.size() > 0) {
        await();
      }
      return inPlace.run(at, body);
    }
    Call<R> call = pending.add(body, site, null);
    if (serial()) {
      runNow(call);
    } else {
      pending.offer(call, at);
    }
    return call;
  }

  /** The statements that run as the user wrote them. */
  public DirectStatements direct() {
    return direct;
  }

  /** Whether {@link #cancel} was called. */
  boolean cancelledByName() {
    return pending.cancelling().byName();
  }

  /** Spawns a call that has an executor of its own. */
  private <R extends @Nullable Object> Deferred<R> place(Lane lane, Body<R> body) {
    boolean serially = serial();
    prepare(lane, site, serially);
    Call<R> call = pending.add(body, site, lane);
    if (serially) {
      runNow(call);
    } else {
      pending.place(call, lane);
    }
    return call;
  }

  /**
   * Whether calls may run on the objects themselves, and nothing is pending that is worth running
   * beside others.
   */
  private boolean mayRunInPlace() {
    // What runs in place cannot be ended, nor be named by the one who wants to.
    return !ends
        && !frame.isolated()
        && settings.listener() == null
        && (settings.disturbance() != null || pending.inPlace());
  }

  private boolean runsInPlace(Site at) {
    Disturbance disturbance = settings.disturbance();
    return (disturbance == null ? at.runsInPlace() : disturbance.oneIn(8)) && mayRunInPlace();
  }

  /** The batches that are filled for the scope. */
  public BatchFiller batches() {
    return batches;
  }

  /**
   * How many calls the next batch of a place is to take; 0 if calls had better be spawned alone.
   */
  int batchFor(Site spawn) {
    makeRoomForCall();
    site = spawn;
    boolean together =
        settings.listener() == null
            && Events.listener() == null
            && !serial()
            && frame.fate() == Fate.COUNTS
            && spawn.speculates()
            && spawn.isolates();
    return together ? batches.sizeFor(spawn, settings.disturbance()) : 0;
  }

  /**
   * Adds a call that runs in its turn only, in place.
   *
   * @param lane of its method; null where that says nothing of it
   * @param fieldsOnly whether it writes no container
   */
  public <R extends @Nullable Object> Deferred<R> order(
      @Nullable Lane lane, Body<R> body, boolean fieldsOnly) {
    return settledIfAsked(startInOrder(lane, body, fieldsOnly));
  }

  private <R extends @Nullable Object> Deferred<R> startInOrder(
      @Nullable Lane lane, Body<R> body, boolean fieldsOnly) {
    makeRoomForCall();
    Site at = site;
    if (lane != null) {
      lane.spawnedIn(frame);
    } else if (at != null) {
      at.runsInOrder();
    }
    if (lane == null && at != null && pending.size() == 0 && mayRunInPlace()) {
      return inPlace.now(at, body);
    }
    Call<R> call = pending.addInOrder(body, site, lane, fieldsOnly);
    if (serial()) {
      runNow(call);
    }
    return call;
  }

  /** Adds a step that writes locals and fields only. */
  public void defer(Step step) {
    append(step, Reach.NOTHING, null, null);
  }

  /** Adds a step that writes one element of a container, besides locals and fields. */
  public void defer(@Nullable Object container, @Nullable Object key, Step step) {
    append(step, Reach.ELEMENT, container, key);
  }

  /** Adds a step that writes one container, besides locals and fields. */
  public void deferWhole(@Nullable Object container, Step step) {
    append(step, Reach.CONTAINER, container, null);
  }

  /** Adds a step that may write anything. */
  public void deferOpaque(Step step) {
    append(step, Reach.EVERYTHING, null, null);
  }

  /** Whether the methods of the container may run code that is not the platform's. */
  public boolean foreign(@Nullable Object container) {
    if (container == familiar) {
      return false;
    }
    boolean foreign = Foreign.is(container);
    if (!foreign) {
      familiar = container;
    }
    return foreign;
  }

  /** Waits where something is pending and methods of the container may run foreign code. */
  public void awaitIfForeign(@Nullable Object container) {
    batches.seal();
    if (pending.size() > 0 && foreign(container)) {
      await();
    }
  }

  /** Whether a pending step may write the container. */
  public boolean writes(@Nullable Object container) {
    batches.seal();
    return pending.writes(container);
  }

  private boolean serial() {
    return settings.serial() && !frame.isolated();
  }

  /** Runs a call of serial mode, unless one before it has failed: then its turn never comes. */
  private void runNow(Call<?> call) {
    if (mayStart(call)) {
      call.runNow();
    }
  }

  private void append(Step step, Reach reach, @Nullable Object container, @Nullable Object key) {
    makeRoom();
    boolean reads = readsLater;
    readsLater = false;
    if (pending.size() == 0 && site != null && runsInPlace(site)) {
      InPlace.run(site, step);
      return;
    }
    pending.add(new DeferredStep(site, step, reach, container, key));
    if (reads) {
      pending.readLater();
    }
    // The caller is told only what it writes, not what else a method of the user's may touch.
    awaitIfForeign(container);
  }

  /** Says that a step is deferred next that reads objects at its turn. */
  public void readLater() {
    readsLater = true;
  }

  /** Calls that are isolated must not see what others write meanwhile. */
  private void makeRoomForCall() {
    makeRoom();
    if (pending.hasRanged()) {
      await();
    }
  }

  private void makeRoom() {
    direct.end();
    requireOpen();
    if (cancelledByName() || (ends && pending.cancelling().late())) {
      throw pending.cancelling().exception();
    }
    batches.seal();
    // In serial mode a call runs at its spawn, and what was deferred before comes before.
    if (pending.full() || (pending.hasSteps() && serial())) {
      await();
    }
  }

  @Override
  public void await() {
    direct.end();
    requireOpen();
    batches.seal();
    if (pending.size() == 0 && cancelledByName()) {
      throw pending.cancelling().exception();
    }
    if (pending.size() > 0) {
      Throwable failure = finishAndReplay();
      if (failure != null) {
        throw Access.<RuntimeException>sneaky(failure);
      }
    }
  }

  /**
   * Waits after a statement of the caller's own has thrown. If an entry before that statement
   * fails, its failure is thrown and mentions the other; otherwise nothing is.
   */
  public void settle(Throwable thrown) {
    direct.end();
    requireOpen();
    batches.seal();
    if (pending.size() > 0) {
      Throwable failure = finishAndReplay();
      if (failure != null) {
        Traces.suppress(failure, thrown);
        throw Access.<RuntimeException>sneaky(failure);
      }
    }
  }

  private @Nullable Throwable finishAndReplay() {
    phase = Phase.WAITING;
    Throwable failure;
    try {
      failure = pending.finishAndReplay();
    } finally {
      phase = Phase.OPEN;
    }
    promises.keep();
    return failure;
  }

  @Override
  public void close() {
    if (phase == Phase.CLOSED) {
      return;
    }
    direct.end();
    requireOpen();
    batches.seal();
    try {
      if (pending.cancelling().cancelled() && (pending.cancelling().told() || cancelledByOwner)) {
        pending.abandonHere(pending.cancelling().exception());
      } else if (pending.size() > 0) {
        await();
      }
    } finally {
      phase = Phase.CLOSED;
      frame.closed(this);
      context.closed(this);
      RunListener listener = Events.listener();
      if (listener != null) {
        listener.scopeClosed(reruns);
      }
    }
  }

  @Override
  public void cancel() {
    cancelledByOwner |= Thread.currentThread() == owner;
    pending.cancelling().cancelByName();
  }

  /** Ends the scope with the call that has opened it and not closed it. */
  void abandon() {
    batches.drop();
    pending.abandon(new IllegalStateException("the call that opened the scope has ended"));
    phase = Phase.CLOSED;
    context.closed(this);
    promises.keep();
  }

  /** About how many calls nobody has begun. */
  int offers() {
    return pending.offers();
  }

  @Override
  public long reruns() {
    return reruns;
  }

  private void requireOpen() {
    if (Thread.currentThread() != owner || context.frame != frame) {
      throw new IllegalStateException(
          "a scope is confined to the thread and the call that opened it; open one here");
    }
    if (phase != Phase.OPEN) {
      throw new IllegalStateException(
          phase == Phase.CLOSED
              ? "the scope is closed"
              : "the scope is waiting: what it replays cannot use it");
    }
  }

  @Override
  void givenBack() {
    pending.givenBack();
  }

  @Override
  Epoch epoch() {
    return pending.epoch();
  }

  @Override
  Snapshots snapshots() {
    return pending.snapshots();
  }

  @Override
  boolean mayStart(EarlyCall<?> call) {
    return pending.mayStart(call);
  }

  @Override
  void failed(EarlyCall<?> call) {
    pending.failed(call);
  }

  @Override
  void resolve(Call<?> call) {
    Frame asking = Context.current().frame;
    if (asking.isolated() && asking != frame) {
      // Inside a call that was handed the deferred result: it is known in that call's turn.
      throw asking.abandon(Fate.IN_PLACE);
    }
    await();
  }

  @Override
  boolean ended() {
    return false;
  }

  @Override
  boolean promisesEarly() {
    return false;
  }

  @Override
  void keepPromise(Call<?> call) {
    promises.add(call);
  }

  @Override
  void load(long bytes) {
    pending.load(bytes);
  }

  @Override
  boolean cancelled() {
    return pending.cancelling().cancelled();
  }

  @Override
  Watched turn() {
    return pending.cancelling().turn();
  }

  @Override
  void beginTurn(EarlyCall<?> call) {
    pending.cancelling().beginTurn(call);
  }

  @Override
  void endTurn() {
    pending.cancelling().endTurn();
  }

  @Override
  void wake() {
    pending.wake();
  }

  @Override
  void countRerun() {
    reruns++;
  }
}
