package dev.deco.runtime.internal;

import org.jspecify.annotations.Nullable;

/**
 * Those who run the calls of a scope: workers of its pool, the executors of methods that have their
 * own, and the scope's thread while it waits. Confined to that thread, but for what says otherwise.
 */
final class Workforce {
  private final ScopeLog home;
  private final Log log;
  private final Settings settings;
  private final Watched watched;
  private final PlacedCalls placed = new PlacedCalls();
  private @Nullable Crew crew;

  /** Runs the calls of {@code log}; {@code watched} is asked to look after them. */
  Workforce(ScopeLog home, Log log, Settings settings, Watched watched) {
    this.home = home;
    this.log = log;
    this.settings = settings;
    this.watched = watched;
  }

  private Crew crew() {
    Crew known = crew;
    if (known == null) {
      known = new Crew(home, log, settings);
      crew = known;
    }
    return known;
  }

  /** Whether workers of the pool have ever been asked for. */
  boolean hasWorkers() {
    return crew != null;
  }

  /**
   * Asks for one worker more.
   *
   * @param brief whether this thread will soon run calls, too
   */
  void callIn(boolean brief) {
    if (brief) {
      crew().callInBesideOwner();
    } else {
      crew().callIn();
    }
  }

  /** Asks for all workers. */
  void callAllIn() {
    crew().callAllIn();
  }

  /** Lets the executor of its method have a call. */
  void place(Call<?> call, Lane lane) {
    placed.start(call, lane);
  }

  /** Whether calls were given to executors of their methods. */
  boolean elsewhere() {
    return !placed.isEmpty();
  }

  /** Whether journals have grown so much that they are to be replayed before calls go on. */
  boolean heavy() {
    return crew != null && crew.heavy();
  }

  /** Runs a few calls here, to see how long they take. */
  void probe() {
    Context current = Context.current();
    Watch.Wait outer = current.beginWait(watched);
    current.usedUpInterrupt();
    try {
      log.runNext(current, crew());
      current.rest();
    } catch (Throwable noRoom) {
      // What has not begun runs elsewhere, or in its turn.
      return;
    } finally {
      passOnInterrupt(current);
      current.endWait(outer);
    }
  }

  /** Runs a call that was just added, here, isolated. */
  void runHere(Call<?> call, @Nullable Lane lane) {
    Context current = Context.current();
    current.usedUpInterrupt();
    if (lane == null) {
      call.runEarly(current);
    } else {
      lane.runHere(call);
    }
    passOnInterrupt(current);
  }

  /** Returns when none of the calls runs or can begin to run; helps until then. */
  void finish() {
    Context current = Context.current();
    Disturbance disturbance = settings.disturbance();
    Watch.Wait outer = current.beginWait(watched);
    current.usedUpInterrupt();
    Crew workers = crew();
    boolean counts = !current.counted;
    if (counts) {
      current.counted = true;
      workers.hands().begin();
    }
    try {
      placed.announce();
      do {
        workers.open();
        if (disturbance == null || disturbance.helps()) {
          help(current, workers);
        }
        passOnInterrupt(current);
        joinCrew();
      } while (workers.takeBack() && !workers.heavy());
      placed.help(current);
      passOnInterrupt(current);
      joinPlaced();
    } finally {
      if (counts) {
        current.counted = false;
        workers.hands().end();
      }
      current.endWait(outer);
    }
  }

  /** An interrupt that ended a call here was meant for all of them. */
  private void passOnInterrupt(Context current) {
    if (current.usedUpInterrupt() && !home.cancelled()) {
      Thread.currentThread().interrupt();
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
  void join() {
    joinCrew();
    joinPlaced();
  }

  private void joinCrew() {
    while (crew != null) {
      try {
        crew.join();
        break;
      } catch (Throwable noRoom) {
        // This thread must not go on while calls run. Without room to wait it spins.
      }
    }
  }

  private void joinPlaced() {
    while (!placed.isEmpty()) {
      try {
        placed.join();
      } catch (Throwable noRoom) {
        // As above.
      }
    }
  }

  /**
   * Lets workers go on after a part of the log was replayed; so many bytes of journals are left.
   */
  void resume(long left) {
    crew().unload(left);
    crew().open();
    crew().callAllIn();
  }

  /** Learns that the log is empty. */
  void rest() {
    if (crew != null) {
      crew.unload(0);
      crew.open();
    }
  }

  // Any thread.

  /** Asks for all workers, and has them look at all calls again. */
  void hurry() {
    Crew known = crew;
    if (known != null) {
      log.giveAllBack();
      known.callAllIn();
    }
  }

  /** Does not wait for what runs on a thread any longer. */
  void leave(Thread thread) {
    Crew known = crew;
    if (known != null) {
      known.leave(thread);
    }
    placed.wake();
  }

  /** Learns that a call that was elsewhere may be begun here. */
  void givenBack() {
    placed.givenBack();
  }

  /** Wakes the thread that waits for calls that run elsewhere. */
  void wake() {
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
