package dev.deco.runtime.internal;

import dev.deco.runtime.support.Site;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one epoch in program order. The frame that owns it adds to it; while it does,
 * runners take calls from it, in program order too.
 *
 * <p>What runners take is a hint which entries to look at; who runs a call is decided by the call's
 * own state. So it does no harm to take an entry twice, or to put taken ones back.
 */
final class Log {
  private static final int FIRST_LENGTH = 8;
  private static final int KEPT_LENGTH = 1 << 10;
  private static final Entry[] NOTHING = {};
  static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(Entry[].class);
  private static final VarHandle TAKEN;

  static {
    try {
      TAKEN = MethodHandles.lookup().findVarHandle(Log.class, "taken", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile Entry[] entries = NOTHING;
  private volatile int taken;
  private int size;
  private int calls;
  private int batched;
  private int replayed;
  private final StepTargets targets = new StepTargets();

  int size() {
    return size;
  }

  int calls() {
    return calls;
  }

  /** How many calls are in batches. */
  int batched() {
    return batched;
  }

  /** Whether there are steps among the calls. */
  boolean hasSteps() {
    return size > calls;
  }

  /** Whether one of the steps may write the container. */
  boolean writes(@Nullable Object container) {
    return hasSteps() && targets.contain(container, entries, size);
  }

  Entry get(int index) {
    return entries[index];
  }

  void add(Entry entry) {
    Entry[] current = entries;
    if (size == current.length) {
      current = Arrays.copyOf(current, Math.max(FIRST_LENGTH, size * 2));
      entries = current;
    }
    // Nothing else tells the runners that it is there.
    SLOT.setRelease(current, size++, entry);
    if (entry instanceof Call<?>) {
      calls++;
      batched += entry instanceof BatchCall together ? together.count() : 0;
    }
  }

  // Taking calls: any thread.

  /**
   * Takes the next entries, as many as are worth a runner's while, and runs the calls among them
   * that nobody has begun.
   *
   * @return false if there is nothing to take, or nobody waits for this thread any more
   */
  boolean runNext(Context context, Crew crew) {
    if (crew.heavy()) {
      return false;
    }
    Disturbance disturbance = crew.disturbance;
    if (disturbance != null && disturbance.anyOrder()) {
      return runAny(context, disturbance);
    }
    Entry[] known = entries;
    int from;
    int count;
    do {
      from = taken;
      count = available(known, from);
      if (count == 0) {
        return false;
      }
      Disturbance.point(disturbance);
    } while (!TAKEN.compareAndSet(this, from, from + count));
    return run(known, from, from + count, context, crew);
  }

  /** Whether there is an entry that nobody has taken. */
  boolean offers() {
    Entry[] known = entries;
    int from = taken;
    return from < known.length && SLOT.getAcquire(known, from) != null;
  }

  /** About how many calls nobody has taken; the owner. */
  int untaken() {
    int left = Math.max(0, size - taken);
    return hasSteps() ? (left + 1) / 2 : left;
  }

  /** Runs some call that nobody has begun. */
  private boolean runAny(Context context, Disturbance disturbance) {
    Entry[] known = entries;
    int length = known.length;
    for (int i = 0, start = length == 0 ? 0 : disturbance.below(length); i < length; i++) {
      int at = (start + i) % length;
      if (SLOT.getAcquire(known, at) instanceof Call<?> call && call.origin.lane == null) {
        EarlyCall.Started started = call.runEarly(context);
        if (started != EarlyCall.Started.NOT) {
          return started == EarlyCall.Started.RAN;
        }
      }
    }
    return false;
  }

  private static int available(Entry[] known, int from) {
    if (from >= known.length) {
      return 0;
    }
    Entry first = (Entry) SLOT.getAcquire(known, from);
    if (first == null) {
      return 0;
    }
    if (!(first instanceof Call<?>) && from + 1 < known.length) {
      // A step has nothing to take: what counts is the call behind it.
      Entry second = (Entry) SLOT.getAcquire(known, from + 1);
      if (second instanceof BatchCall) {
        return 2;
      }
    }
    Site site = first.site();
    // One at a time where nothing is known: what is taken behind a long call waits for it.
    int count = site == null || first instanceof BatchCall ? 1 : site.batch();
    while (count > 1
        && (from + count > known.length || SLOT.getAcquire(known, from + count - 1) == null)) {
      count >>= 1;
    }
    return count;
  }

  private boolean run(Entry[] known, int from, int to, Context context, Crew crew) {
    Site site = known[from].site();
    int often = site == null ? 1 : Math.min(16, site.batch());
    long start = System.nanoTime();
    int ran = 0;
    int looked = 0;
    for (int i = from; i < to; i++) {
      if (!(known[i] instanceof Call<?> call) || call.origin.lane != null) {
        continue;
      }
      Site own = call.site();
      long began = own != null && own.recursive() ? System.nanoTime() : 0;
      switch (call.runEarly(context)) {
        case NOT -> {
          continue;
        }
        case LEFT_BEHIND -> {
          return false;
        }
        case RAN -> ran += call.count();
      }
      if (began != 0 && own != null) {
        long took = System.nanoTime() - began;
        context.small(own.ranSubtree(call.home().frame.depth() + 1, took));
      }
      boolean late = false;
      if (ran - looked >= often) {
        looked = ran;
        late = System.nanoTime() - start > crew.longNanos();
      }
      if (i + 1 < to && (late || crew.heavy())) {
        // Longer than it was to be: others may have nothing to do.
        giveBack(i + 1);
        if (late) {
          crew.gaveBack();
        }
        break;
      }
    }
    if (site != null && ran > 0) {
      site.ranFor(ran, System.nanoTime() - start);
    }
    return true;
  }

  /** Has all calls that nobody has begun taken again; any thread. */
  void giveAllBack() {
    giveBack(0);
  }

  private void giveBack(int from) {
    int known = taken;
    while (from < known && !TAKEN.compareAndSet(this, known, from)) {
      known = taken;
    }
  }

  /** The calls so far, to be looked after; any thread. */
  LongCalls longCalls() {
    return new LongCalls(entries);
  }

  // Ending the epoch: the owner.

  /** Runs here what nobody has begun, up to the first failure, or until there is too much. */
  void runAll(Context context, Crew crew) {
    for (int i = replayed; i < size && !crew.heavy(); i++) {
      if (entries[i] instanceof Call<?> call && call.origin.lane == null) {
        call.runEarly(context);
      }
    }
  }

  /** The first entry that waits for its replay and is not a call that has run, or a step. */
  int firstToRun() {
    for (int i = replayed; i < size; i++) {
      if (entries[i] instanceof Call<?> call && call.state == Call.UNSTARTED) {
        return i;
      }
    }
    return size;
  }

  /** Sees to it that a call that is alone in the log runs at its replay, in place. */
  void orderAll() {
    for (int i = 0; i < size; i++) {
      if (entries[i] instanceof Call<?> call) {
        call.order();
      }
    }
  }

  int replayed() {
    return replayed;
  }

  /** Whether there are entries that wait for their replay. */
  boolean pending() {
    return replayed < size;
  }

  /**
   * Replays entries in order up to the first that fails, and drops those after it.
   *
   * @param end the first entry that is left for later
   * @param home what may be cancelled meanwhile
   * @param isolated whether this happens in a call that runs isolated itself
   * @return the failure, with its trace complete; null if there is none
   */
  @Nullable Throwable replay(int end, Epoch epoch, Pending home, boolean isolated) {
    epoch.watch(reads());
    Context context = Context.current();
    context.usedUpInterrupt();
    for (int i = replayed; i < end; i++) {
      if (home.cancelling().stops()) {
        Throwable cancelled = home.cancelling().exception();
        drop(i, cancelled);
        return cancelled;
      }
      try {
        entries[i].replay(epoch);
      } catch (Throwable thrown) {
        if (context.usedUpInterrupt()) {
          home.cancelling().interruptedInTurn();
        }
        // What a call throws that was interrupted to end it is nobody's failure.
        Throwable failure = home.cancelling().cancelled() ? home.cancelling().exception() : thrown;
        // An isolated run that ends in these is thrown away, whatever it says.
        if (!(isolated
            && (failure instanceof Abandoned || failure instanceof VirtualMachineError))) {
          Traces.complete(failure, entries, i, size);
        }
        drop(i, failure);
        return failure;
      }
    }
    replayed = end;
    return null;
  }

  /**
   * Has calls that ran before the last entries were replayed checked against these, and lets the
   * others begin.
   *
   * @return about how many bytes of journals wait for their replay
   */
  long resume() {
    long load = 0;
    for (int i = replayed; i < size; i++) {
      if (entries[i] instanceof Call<?> call) {
        load += call.outlast();
      }
    }
    taken = replayed;
    return load;
  }

  /** What the calls that wait for their replay have read, by identity; null if it is not known. */
  private @Nullable Set<Object> reads() {
    Set<Object> all = Collections.newSetFromMap(new IdentityHashMap<>());
    Call<?> before = null;
    for (int i = replayed; i < size; i++) {
      if (entries[i] instanceof Call<?> call) {
        if (!call.addReadsTo(all, before)) {
          return null;
        }
        before = call;
      }
    }
    return all;
  }

  /** Gives up the calls from an index on. */
  void drop(int from, Throwable cause) {
    for (int i = from; i < size; i++) {
      if (entries[i] instanceof Call<?> call) {
        call.drop(cause);
      }
    }
  }

  /** Looks at the batches whose calls are over. */
  void forEachBatch(Consumer<BatchCall> visitor) {
    for (int i = 0; batched > 0 && i < size; i++) {
      if (entries[i] instanceof BatchCall call) {
        visitor.accept(call);
      }
    }
  }

  /** Begins the next epoch; no runner looks at the log any more. */
  void clear() {
    targets.clear();
    if (entries.length > KEPT_LENGTH) {
      entries = NOTHING;
    } else {
      Arrays.fill(entries, 0, size, null);
    }
    size = 0;
    calls = 0;
    batched = 0;
    taken = 0;
    replayed = 0;
  }
}
