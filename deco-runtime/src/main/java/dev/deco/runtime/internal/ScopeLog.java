package dev.deco.runtime.internal;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.internal.DeferredStep.Reach;
import dev.deco.runtime.internal.Frame.Fate;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Body;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Step;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/**
 * A scope: fills a log, waits for it and replays it. Confined to the frame that opens it, but for
 * what says otherwise.
 */
public final class ScopeLog extends Home implements Scope {
  /** A log this long is replayed before it grows further, so that memory stays bounded. */
  static final int LONGEST = 1 << 14;

  private static final int NONE = Integer.MAX_VALUE;
  private static final VarHandle FIRST_FAILURE =
      Access.field(MethodHandles.lookup(), ScopeLog.class, "firstFailure");

  private enum Phase {
    OPEN,
    WAITING,
    REPLAYING,
    CLOSED
  }

  /** The next in the list of the frame's open scopes. */
  @Nullable ScopeLog nextOpen;

  private final Context context;
  private final Thread owner = Thread.currentThread();
  private final Settings settings;
  private final Log log = new Log();
  private Phase phase = Phase.OPEN;
  private @Nullable Epoch epoch;
  private long reruns;
  private @Nullable Site site;
  private @Nullable List<Call<?>> promises;

  /** The index of the first call of the epoch that is known to have failed. */
  private volatile int firstFailure = NONE;

  private ScopeLog(Context context, Settings settings) {
    super(context.frame);
    this.context = context;
    this.settings = settings;
    frame.opened(this);
  }

  /** Opens a scope with the settings of the current extent. */
  public static ScopeLog open() {
    Context context = Context.current();
    return new ScopeLog(context, context.frame.settings);
  }

  /** Opens a scope on a given pool. */
  public static ScopeLog open(ForkJoinPool pool) {
    Context context = Context.current();
    return new ScopeLog(context, context.frame.settings.withPool(pool));
  }

  // Filling the log.

  /** Notes where the next spawn stands. */
  public ScopeLog at(Site spawn) {
    site = spawn;
    return this;
  }

  /** Spawns a call. */
  public <R extends @Nullable Object> Deferred<R> spawn(Body<R> body) {
    Call<R> call = append(body);
    if (serial()) {
      runNow(call);
    } else if (!mayStart(call)
        || frame.fate() != Fate.COUNTS
        || (site != null && !site.speculates())) {
      call.hold();
    } else if (site != null && !site.isolates() && !frame.isolated()) {
      call.order();
    } else {
      start(call, settings.pool());
    }
    return call;
  }

  /** Adds a call that runs in its turn only, in place. */
  public <R extends @Nullable Object> Deferred<R> order(Body<R> body) {
    Call<R> call = append(body);
    if (serial()) {
      runNow(call);
    } else {
      call.order();
    }
    return call;
  }

  /** Adds a call that runs in its turn only, in place, and writes no container. */
  public <R extends @Nullable Object> Deferred<R> orderFields(Body<R> body) {
    Call<R> call = append(body);
    if (serial()) {
      runNow(call);
    } else {
      call.orderFields();
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

  /** Whether a pending step may write the container. */
  public boolean writes(@Nullable Object container) {
    return log.writes(container);
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

  private <R extends @Nullable Object> Call<R> append(Body<R> body) {
    makeRoom();
    Call<R> call = new Call<>(this, log.size(), settings, site, epoch(), body);
    log.add(call);
    return call;
  }

  private void append(Step step, Reach reach, @Nullable Object container, @Nullable Object key) {
    makeRoom();
    log.add(new DeferredStep(site, step, reach, container, key));
  }

  /** The epoch that begins with the log. */
  private Epoch epoch() {
    Epoch current = epoch;
    if (current == null) {
      current = new Epoch();
      epoch = current;
    }
    return current;
  }

  private void makeRoom() {
    requireOpen();
    // In serial mode a call runs at its spawn, and what was deferred before comes before.
    if (log.size() >= LONGEST || (log.hasSteps() && serial())) {
      await();
    }
  }

  // Waiting and replaying.

  @Override
  public void await() {
    requireOpen();
    if (log.size() > 0) {
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
    requireOpen();
    if (log.size() > 0) {
      Throwable failure = finishAndReplay();
      if (failure != null) {
        Traces.suppress(failure, thrown);
        throw Access.<RuntimeException>sneaky(failure);
      }
    }
  }

  private @Nullable Throwable finishAndReplay() {
    Throwable failure;
    phase = Phase.WAITING;
    try {
      if (frame.moot()) {
        frame.abandon(Fate.MOOT);
      }
      if (frame.fate() == Fate.COUNTS) {
        log.finish(!frame.isolated());
        firstFailure = NONE;
        phase = Phase.REPLAYING;
        failure = log.replay(epoch(), frame.isolated());
      } else {
        log.stop();
        failure = frame.abandon(frame.fate());
        log.drop(0, failure);
      }
    } catch (Throwable noRoom) {
      failure = noRoom;
      log.stop();
      log.drop(0, failure);
    }
    endEpoch();
    keepPromises();
    return failure;
  }

  private void endEpoch() {
    log.clear();
    epoch = epoch().forSpawn();
    firstFailure = NONE;
    phase = Phase.OPEN;
  }

  /** Completes futures when the scope can be used again: code that depends on them may do so. */
  private void keepPromises() {
    List<Call<?>> due = promises;
    promises = null;
    if (due != null) {
      due.forEach(Call::keepPromise);
    }
  }

  @Override
  public void close() {
    if (phase == Phase.CLOSED) {
      return;
    }
    requireOpen();
    try {
      await();
    } finally {
      phase = Phase.CLOSED;
      frame.closed(this);
    }
  }

  /** Ends the scope with the call that has opened it and not closed it. */
  void abandon() {
    log.stop();
    log.drop(0, new IllegalStateException("the call that opened the scope has ended"));
    endEpoch();
    phase = Phase.CLOSED;
    keepPromises();
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

  // What its calls ask.

  @Override
  boolean mayStart(Call<?> call) {
    return call.index < firstFailure;
  }

  @Override
  void failed(Call<?> call) {
    int known = firstFailure;
    while (call.index < known && !FIRST_FAILURE.compareAndSet(this, known, call.index)) {
      known = firstFailure;
    }
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
    if (promises == null) {
      promises = new ArrayList<>();
    }
    promises.add(call);
  }

  @Override
  void countRerun() {
    reruns++;
  }
}
