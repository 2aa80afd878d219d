package dev.deco.runtime.internal;

import dev.deco.runtime.support.Isolation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs entries as a scope does, on one thread: all calls first, each on its own isolation; then the
 * replay in program order, with re-runs.
 */
final class SimulatedScope {
  /** A call or a step. */
  interface Entry {
    /** Whether it is a call, which may run early. */
    boolean isCall();

    /** Runs; a step on the isolation of the caller. */
    @Nullable Object run(Isolation isolation);

    /** Says what a step writes. */
    default void tell(WriteSet written) {}

    /** What a call is given. */
    default List<Object> arguments() {
      return List.of();
    }

    /** The same call on other objects. */
    default Entry on(List<Object> arguments) {
      return this;
    }
  }

  /** What an entry returned or threw. */
  record Outcome(@Nullable Object result, @Nullable RuntimeException failure) {}

  private final Isolation parent;
  private final WriteSet written = new WriteSet();
  private final List<Outcome> outcomes = new ArrayList<>();
  private final boolean away;
  int reruns;
  int inPlace;

  /** How many calls have run on copies. */
  int travelled;

  SimulatedScope(Isolation parent) {
    this(parent, false);
  }

  /**
   * A scope of a frame.
   *
   * @param away whether its calls run on copies of their arguments, as in another JVM
   */
  SimulatedScope(Isolation parent, boolean away) {
    this.parent = parent;
    this.away = away;
  }

  /** The outcomes up to the first failure. */
  List<Outcome> run(List<Entry> entries) {
    List<@Nullable Run> early = new ArrayList<>();
    for (Entry entry : entries) {
      early.add(entry.isCall() ? new Run(entry) : null);
    }
    for (int i = 0; i < entries.size() && !failed(); i++) {
      Run run = early.get(i);
      if (run == null) {
        Entry step = entries.get(i);
        step.run(parent);
        step.tell(written);
      } else {
        outcomes.add(settle(run));
      }
    }
    return outcomes;
  }

  /** In program order, and at once: what the others are measured against. */
  static List<Outcome> runSerially(List<Entry> entries, Isolation isolation) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Entry entry : entries) {
      if (!entry.isCall()) {
        entry.run(isolation);
        continue;
      }
      Outcome outcome = outcomeOf(entry, isolation);
      outcomes.add(outcome);
      if (outcome.failure != null) {
        break;
      }
    }
    return outcomes;
  }

  static final boolean DEBUG = Boolean.getBoolean("deco.debug");

  private Outcome settle(Run run) {
    if (DEBUG) {
      System.out.println(
          (parent == Isolation.none() ? "" : "   ")
              + run.entry
              + " aborted="
              + run.isolation.abortReason()
              + " conflict="
              + run.isolation.conflictWith(written));
    }
    Run last = run;
    if (!run.isolation.aborted() && run.isolation.conflictWith(written) != null) {
      reruns++;
      run.isolation.release();
      last = new Run(run.entry);
    }
    if (last.isolation.aborted()) {
      inPlace++;
      last.isolation.release();
      if (parent instanceof TrackingIsolation tracking) {
        throw tracking.abort("a call of its own has to run in place");
      }
      Outcome outcome = outcomeOf(last.entry, parent);
      written.addEverything(last.entry);
      return outcome;
    }
    last.isolation.replayInto(written, last.entry);
    Outcome outcome =
        new Outcome(last.isolation.unwrapResult(last.outcome.result), last.outcome.failure);
    last.isolation.release();
    if (DEBUG) {
      System.out.println(
          "      "
              + System.identityHashCode(last.isolation)
              + " result "
              + GraphPrinter.print(outcome.result));
    }
    return outcome;
  }

  private boolean failed() {
    return !outcomes.isEmpty() && outcomes.get(outcomes.size() - 1).failure != null;
  }

  private static Outcome outcomeOf(Entry entry, Isolation isolation) {
    try {
      return new Outcome(entry.run(isolation), null);
    } catch (RuntimeException e) {
      return new Outcome(null, e);
    }
  }

  private final class Run {
    final Entry entry;
    final TrackingIsolation isolation;
    final Outcome outcome;

    Run(Entry entry) {
      this.entry = entry;
      Journey journey = away ? Journey.of(entry) : null;
      if (journey != null) {
        travelled++;
        isolation = journey.isolation();
        outcome = journey.outcome();
        return;
      }
      isolation = TrackingIsolation.under(parent, false);
      Outcome ended = new Outcome(null, null);
      try {
        ended = outcomeOf(entry, isolation);
        isolation.finish(ended.failure != null ? ended.failure : ended.result);
      } catch (Aborted e) {
        assert isolation.aborted();
      }
      outcome = ended;
    }
  }
}
