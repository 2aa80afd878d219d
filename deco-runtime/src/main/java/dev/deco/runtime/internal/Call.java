package dev.deco.runtime.internal;

import dev.deco.runtime.CallRun;
import dev.deco.runtime.RunListener;
import dev.deco.runtime.internal.Frame.Fate;
import dev.deco.runtime.internal.observe.Events;
import dev.deco.runtime.support.Body;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Site;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A spawned call in its turn: what its early run is worth, and its replay.
 *
 * @param <R> the type of the result
 */
class Call<R extends @Nullable Object> extends EarlyCall<R> implements Entry {
  private boolean keepsContainers;

  /** A call spawned on the current thread. */
  Call(Origin origin, int index, Body<R> body) {
    super(origin, index, body);
  }

  @Override
  Snapshots snapshots() {
    return home().snapshots();
  }

  /** The frame at which {@link Traces} cuts: above it are the user's own. */
  static <R extends @Nullable Object> R invoke(Body<R> body, Isolation isolation) throws Throwable {
    return body.run(isolation);
  }

  /** The same for a call that writes no container, as is known of its method. */
  final void orderFields() {
    order();
    keepsContainers = true;
  }

  /** Runs the call in place, now, and for good: it is its turn. */
  final void runNow() {
    Attempt run = inPlace(settings().serial());
    settle(run);
    clear();
    if (run.failure() != null) {
      home().failed(this);
    }
  }

  // Replaying: the thread that waits.

  @Override
  public final void replay(Epoch epoch) throws Throwable {
    if (state < REPLAYED) {
      Conflict conflict = state == RAN ? conflict() : null;
      if (state == RAN && conflict == null && !(trace instanceof Attempt)) {
        // The result is all there is.
        learn(null);
        publish(REPLAYED);
        clear();
        return;
      }
      replay(epoch, conflict);
    }
    Throwable failure = failure();
    if (failure != null) {
      failing();
      throw failure;
    }
  }

  /** How many calls of the user's this is. */
  int count() {
    return 1;
  }

  /** Called before the call's failure is thrown at its replay. */
  void failing() throws Throwable {}

  /** Called before what a run has written is replayed. */
  void replaying(Attempt run) {}

  private void replay(Epoch epoch, @Nullable Conflict conflict) {
    Attempt last = validate(conflict);
    Throwable refused = null;
    if (last == null) {
      last = runInPlace();
      if (!keepsContainers) {
        epoch.written().addEverything(this);
      }
    } else {
      try {
        replaying(last);
        last.replayInto(epoch.written(), this);
      } catch (Throwable thrown) {
        refused = thrown;
      }
    }
    if (refused == null) {
      settle(last);
    } else {
      settle(null, refused);
    }
    last.release();
    clear();
  }

  private void settle(Attempt run) {
    Throwable thrown = run.failure();
    settle(thrown == null ? as(run.bareValue()) : null, thrown);
  }

  /** What the run has read that was written since; null if nothing, or if there was no run. */
  private @Nullable Conflict conflict() {
    if (trace instanceof Attempt run) {
      return run.conflictWith(since());
    }
    return trace instanceof PlainReads reads ? since().conflictWith(reads) : null;
  }

  /** The run whose outcome holds in the present state; null if the call has to run in place. */
  @Nullable Attempt validate(@Nullable Conflict conflict) {
    Attempt run = trace instanceof Attempt ran ? ran : null;
    if (state == ORDERED || state == FUTILE || home().ended()) {
      return null;
    }
    if (state == HELD && run != null) {
      Conflict stale = run.stale();
      if (stale != null) {
        home().rerun(this, stale);
        learn(stale);
      }
      run.release();
      run = null;
    }
    if (run != null && conflict == null) {
      learn(null);
      return run;
    }
    if (conflict != null) {
      home().rerun(this, conflict);
      if (run != null) {
        run.release();
      }
    }
    Context context = Context.current();
    run = inTurn(() -> attempt(context, true));
    trace = run;
    if (run.fate() == Fate.MOOT) {
      throw context.frame.abandon(Fate.MOOT);
    }
    if (run.fate() != Fate.COUNTS) {
      publish(FUTILE);
      return null;
    }
    learn(run.conflictWith(since()));
    return run;
  }

  /**
   * Adds what the call has read to a set of objects, by identity.
   *
   * @param before the same for the call before
   * @return false where it is not known, or not yet
   */
  final boolean addReadsTo(Set<Object> all, @Nullable Call<?> before) {
    if (state != RAN) {
      return state > RAN;
    }
    Object left = trace;
    return left == null
        || (before != null && before.trace == left)
        || (left instanceof PlainReads reads && reads.addTo(all));
  }

  /**
   * Learns early whether the run is stale.
   *
   * @param written what the entries before it have written or will; the call adds its own
   */
  final void scout(WriteSet written) {
    if (trace instanceof Attempt run) {
      learn(run.conflictWith(written));
      run.tell(written, this);
    } else if (trace instanceof PlainReads reads) {
      learn(reads.conflictWith(written));
    }
  }

  /**
   * Looks, when entries before it have been replayed, whether the run is still good: a call that
   * begins from now on has nothing to do with what they wrote.
   *
   * @return about how many bytes of journals wait for the replay
   */
  final long outlast() {
    Conflict conflict = state == RAN ? conflict() : null;
    Attempt run = trace instanceof Attempt ran ? ran : null;
    if (conflict != null) {
      home().rerun(this, conflict);
      learn(conflict);
      if (run != null) {
        run.release();
      }
      trace = null;
      publish(HELD);
      return 0;
    }
    return run == null ? 0 : run.weight();
  }

  /** Runs the call at its turn, on the objects themselves. */
  Attempt runInPlace() {
    Frame frame = Context.current().frame;
    Attempt before = trace instanceof Attempt ran ? ran : null;
    Site site = origin.site;
    boolean futile = state == FUTILE;
    boolean exhausted = futile && (before == null || before.fate() == Fate.NO_ROOM);
    if (futile) {
      home().rerun(this, before == null ? null : before.reason());
    }
    if (site != null && !exhausted) {
      if (futile) {
        site.ranInVain();
      } else {
        site.ranInPlace();
      }
    }
    if (frame.isolated()) {
      // In place means on the objects themselves, which only the outermost caller may touch.
      throw frame.abandon(exhausted ? Fate.NO_ROOM : Fate.IN_PLACE);
    }
    if (before != null) {
      before.release();
    }
    return inPlace(exhausted);
  }

  private Attempt inPlace(boolean serially) {
    RunListener listener = Events.listener();
    return listener == null
        ? inPlaceUntold(serially)
        : Telling.run(listener, this, trace, CallRun.Kind.IN_PLACE, () -> inPlaceUntold(serially));
  }

  private Attempt inPlaceUntold(boolean serially) {
    Body<R> whole = Objects.requireNonNull(body);
    Limit limit = origin.limit();
    return inTurn(
        () -> {
          Frame frame = Context.current().frame;
          Held before = frame.held;
          frame.held = limit == null ? before : new Held(limit);
          try {
            return Attempt.inPlace(this, whole, serially);
          } finally {
            frame.held = before;
          }
        });
  }

  /** Runs the call in its turn: it can be cancelled, and takes up room where that is limited. */
  final Attempt inTurn(Supplier<Attempt> run) {
    Limit limit = origin.limit();
    Context context = Context.current();
    boolean waits = limit != null || settings().deadline() != null;
    Watch.Wait outer = waits ? context.beginWait(home().turn()) : null;
    home().beginTurn(this);
    boolean room = limit != null && limit.enter(() -> !home().cancelled());
    Limit entered = room ? limit : null;
    try {
      return run.get();
    } finally {
      if (entered != null) {
        entered.leave();
      }
      home().endTurn();
      if (waits) {
        context.endWait(outer);
      }
    }
  }

  @Override
  void hasRun() {
    if (origin.lane != null) {
      home().wake();
    }
  }

  private void learn(@Nullable Conflict stale) {
    Site site = origin.site;
    if (site == null) {
      return;
    }
    site.leaves(!(trace instanceof Attempt));
    if (stale != null && stale.asWhole()) {
      site.readsElements();
    } else {
      site.ranIsolated(stale != null);
    }
  }

  /** What the call has thrown, for a failure before it to mention; null if that does not count. */
  @Nullable Throwable unreplayedFailure() {
    return state == RAN && trace instanceof Attempt run && conflict() == null
        ? run.failure()
        : null;
  }

  /** Gives the call up, for the reason given. */
  final void drop(Throwable cause) {
    if (state < REPLAYED) {
      if (trace instanceof Attempt run) {
        run.release();
      }
      giveUp(cause);
      clear();
    }
  }

  /** Lets go of all but the outcome. */
  void clear() {
    body = null;
    trace = null;
    if (isPromised()) {
      home().keepPromise(this);
    }
  }

  @Override
  final void resolve() throws Throwable {
    home().resolve(this);
  }

  /** The run whose outcome may be told before the replay. */
  @Override
  final @Nullable Attempt early() {
    // In this order: the attempt is there before the state says so, and goes after.
    return home().promisesEarly() && state == RAN && trace instanceof Attempt run ? run : null;
  }

  @Override
  public final String toString() {
    String where = origin.site == null ? "" : " spawned at " + origin.site;
    return "call" + where;
  }
}
