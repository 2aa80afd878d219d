package dev.deco.runtime.internal;

import dev.deco.runtime.internal.Frame.Fate;
import dev.deco.runtime.support.Body;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Site;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A spawned call, from its spawn to its replay.
 *
 * <p>Whoever moves {@link #state} on from UNSTARTED owns the other fields until it writes the state
 * again; from then on the thread that waits in the call's home owns them.
 *
 * @param <R> the type of the result
 */
final class Call<R extends @Nullable Object> extends Result<R> implements Entry {
  final Home home;
  final int index;
  final Settings settings;
  final @Nullable ClassLoader loader;

  private final @Nullable Site site;
  private volatile @Nullable Thread waiter;
  private volatile @Nullable Attempt<R> attempt;
  private boolean ordered;
  private boolean keepsContainers;
  private @Nullable CallTask task;
  private @Nullable Body<R> body;
  private @Nullable Epoch since;

  /** A call spawned on the current thread, when nothing is written in the epoch. */
  Call(Home home, int index, Settings settings, @Nullable Site site, Epoch since, Body<R> body) {
    this.site = site;
    this.home = home;
    this.index = index;
    this.settings = settings;
    this.loader = Thread.currentThread().getContextClassLoader();
    this.since = since;
    this.body = body;
  }

  /** The frame at which {@link Traces} cuts: above it are the user's own. */
  static <R extends @Nullable Object> R invoke(Body<R> body, Isolation isolation) throws Throwable {
    return body.run(isolation);
  }

  // Starting and waiting.

  /** Notes the task through which workers can take this call; null if there is none. */
  void offeredAs(@Nullable CallTask offer) {
    task = offer;
  }

  /** Runs the call here, isolated, if nobody has begun it and its home lets it begin. */
  void runIfUnstarted() {
    if (state != UNSTARTED || !home.mayStart(this) || !claim(RUNNING)) {
      return;
    }
    // From here to the new state nothing may throw, though the stack may be at its end.
    int after = FUTILE;
    Attempt<R> ran = null;
    boolean last = true;
    try {
      ran = Attempt.isolated(this, Objects.requireNonNull(body));
      after =
          switch (ran.fate()) {
            case COUNTS -> RAN;
            case MOOT -> HELD;
            case IN_PLACE, NO_ROOM -> FUTILE;
          };
      last = ran.endsEpoch(home.frame);
    } catch (Throwable noRoom) {
      after = FUTILE;
    }
    if (last) {
      try {
        home.failed(this);
      } catch (Throwable noRoom) {
        // Then calls after this one may begin in vain.
      }
    }
    attempt = ran;
    state = after;
    Waiting.wake(waiter);
    if (home.promisesEarly()) {
      keepPromise();
    }
  }

  /** Sees to it that the call does not begin before its replay, unless it has begun. */
  boolean hold() {
    return claim(HELD);
  }

  /** Sees to it that the call runs at its replay only and in place, unless it has begun. */
  void order() {
    if (hold()) {
      ordered = true;
    }
  }

  /** The same for a call that writes no container, as is known of its method. */
  void orderFields() {
    order();
    keepsContainers = true;
  }

  /** Runs the call in place, now, and for good: it is its turn. */
  void runNow() {
    Attempt<R> run = Attempt.inPlace(this, Objects.requireNonNull(body), settings.serial());
    settle(run.bareValue(), run.failure());
    clear();
    if (run.failure() != null) {
      home.failed(this);
    }
  }

  /**
   * Takes the call's offer back if it is the newest in the current worker's queue.
   *
   * @return whether the call is on offer no longer
   */
  boolean withdraw() {
    return task == null || task.tryUnfork();
  }

  /** Waits until nobody runs the call. One thread at a time. */
  void join() {
    if (state == RUNNING) {
      Waiting.join(this, task);
    }
  }

  void waiter(@Nullable Thread thread) {
    waiter = thread;
  }

  // Replaying: the thread that waits.

  @Override
  public void replay(Epoch epoch) throws Throwable {
    if (state < REPLAYED) {
      Attempt<R> last = validate();
      Throwable thrown;
      if (last == null) {
        last = runInPlace();
        thrown = last.failure();
        if (!keepsContainers) {
          epoch.written().addEverything(this);
        }
      } else {
        thrown = last.failure();
        try {
          last.replayInto(epoch.written(), this);
        } catch (Throwable refused) {
          thrown = refused;
        }
      }
      settle(thrown == null ? last.bareValue() : null, thrown);
      last.release();
      clear();
    }
    Throwable failure = failure();
    if (failure != null) {
      throw failure;
    }
  }

  /** The run whose outcome holds in the present state; null if the call has to run in place. */
  private @Nullable Attempt<R> validate() {
    Epoch from = Objects.requireNonNull(since);
    Attempt<R> run = attempt;
    if (ordered || state == FUTILE || home.ended()) {
      return null;
    }
    if (state == HELD && run != null) {
      run.release();
      run = null;
    }
    Conflict conflict = run == null ? null : run.conflictWith(from);
    if (run != null && conflict == null) {
      learn(false);
      return run;
    }
    if (run != null && conflict != null) {
      home.rerun(this, conflict);
      run.release();
    }
    run = Attempt.isolated(this, Objects.requireNonNull(body));
    attempt = run;
    if (run.fate() == Fate.MOOT) {
      throw Context.current().frame.abandon(Fate.MOOT);
    }
    if (run.fate() != Fate.COUNTS) {
      state = FUTILE;
      return null;
    }
    learn(run.conflictWith(from) != null);
    return run;
  }

  private Attempt<R> runInPlace() {
    Frame frame = Context.current().frame;
    Attempt<R> before = attempt;
    boolean futile = state == FUTILE;
    boolean exhausted = futile && (before == null || before.fate() == Fate.NO_ROOM);
    if (futile) {
      home.rerun(this, before == null ? null : before.reason());
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
    return Attempt.inPlace(this, Objects.requireNonNull(body), exhausted);
  }

  private void learn(boolean stale) {
    if (site != null) {
      site.ranIsolated(stale);
    }
  }

  /** What the call has thrown, for a failure before it to mention; null if that does not count. */
  @Nullable Throwable unreplayedFailure() {
    Attempt<R> run = attempt;
    return state == RAN && run != null && run.conflictWith(Objects.requireNonNull(since)) == null
        ? run.failure()
        : null;
  }

  /** Gives the call up, for the reason given. */
  void drop(Throwable cause) {
    if (state < REPLAYED) {
      Attempt<R> run = attempt;
      if (run != null) {
        run.release();
      }
      giveUp(cause);
      clear();
    }
  }

  /** Lets go of all but the outcome. */
  private void clear() {
    body = null;
    since = null;
    attempt = null;
    task = null;
    if (isPromised()) {
      home.keepPromise(this);
    }
  }

  @Override
  void resolve() throws Throwable {
    home.resolve(this);
  }

  @Override
  @Nullable Attempt<R> early() {
    // In this order: the attempt is there before the state says so, and goes after.
    return home.promisesEarly() && state == RAN ? attempt : null;
  }

  @Override
  public @Nullable Site site() {
    return site;
  }

  @Override
  public String toString() {
    String where = site == null ? "" : " spawned at " + site;
    return "call" + where;
  }
}
