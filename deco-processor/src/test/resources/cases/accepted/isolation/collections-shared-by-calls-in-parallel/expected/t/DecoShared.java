package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Turns;
import java.util.Collection;
import java.util.Deque;
import java.util.NavigableMap;
import java.util.Queue;
import java.util.Set;
import java.util.SortedSet;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Shared} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Shared"
)
@SuppressWarnings({
    "all",
    "auxiliaryclass",
    "cast",
    "deprecation",
    "divzero",
    "empty",
    "fallthrough",
    "finally",
    "lossy-conversions",
    "overloads",
    "rawtypes",
    "removal",
    "serial",
    "static",
    "synchronization",
    "try",
    "unchecked",
    "varargs"
})
final class DecoShared {
  private static final Site $SITE_1 = new Site(Shared.class, "run", "Shared.java", 58).orDirectly();

  private DecoShared() {
  }

  static Deferred<Void> divide(int number, Set<Integer> primes, SortedSet<Integer> odd,
      NavigableMap<Integer, Set<Integer>> divisors, Deque<Integer> log, Queue<Integer> largest,
      Collection<Integer> all) {
    return Calls.spawnAlone(isolation -> {
      Shared.divide(number, isolation.view(primes), isolation.view(odd), isolation.view(divisors), isolation.view(log), isolation.view(largest), isolation.view(all));
      return null;
    });
  }

  static Deferred<Void> divide(Scope scope, int number, Set<Integer> primes, SortedSet<Integer> odd,
      NavigableMap<Integer, Set<Integer>> divisors, Deque<Integer> log, Queue<Integer> largest,
      Collection<Integer> all) {
    return Calls.spawn(scope, isolation -> {
      Shared.divide(number, isolation.view(primes), isolation.view(odd), isolation.view(divisors), isolation.view(log), isolation.view(largest), isolation.view(all));
      return null;
    });
  }

  static void run(int from, int to, Set<Integer> primes, SortedSet<Integer> odd,
      NavigableMap<Integer, Set<Integer>> divisors, Deque<Integer> log, Queue<Integer> largest,
      Collection<Integer> all) {
    if (Run.serial(Shared.class)) {
      Shared.run(from, to, primes, odd, divisors, log, largest, all);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int number = from; number < to; number++) {
        // deco: spawns divide
        if ($deco.inPlace($SITE_1)) {
          try {
            int $4 = $deco.turns(Turns.below(number, to));
            for (; ; number++) {
              Shared.divide(number, primes, odd, divisors, log, largest, all);
              if (--$4 <= 0) break;
            }
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final int $2 = $Slice_1.spawn($deco, Turns.below(number, to), number, primes, odd, divisors, log, largest, all);
          if ($2 > 0) {
            number += $2 - 1;
          } else {
            final $Batch_1 $1 = $Batch_1.at($deco);
            if ($1 != null) {
              $1.add(number, primes, odd, divisors, log, largest, all);
            } else {
              DecoShared.divide($deco.at($SITE_1), number, primes, odd, divisors, log, largest, all);
            }
          }
        }
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Calls of {@code divide}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private final int[] argument1;

    private final Object[] argument2;

    private final Object[] argument3;

    private final Object[] argument4;

    private final Object[] argument5;

    private final Object[] argument6;

    private final Object[] argument7;

    $Batch_1(int room) {
      super($SITE_1, room, false, false);
      argument1 = new int[room];
      argument2 = new Object[room];
      argument3 = new Object[room];
      argument4 = new Object[room];
      argument5 = new Object[room];
      argument6 = new Object[room];
      argument7 = new Object[room];
    }

    static $Batch_1 at(Run run) {
      if (run.filling() instanceof $Batch_1 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_1);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_1) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      run.fill(next, capacity, null);
      return next;
    }

    void add(int argument1, Set<Integer> argument2, SortedSet<Integer> argument3,
        NavigableMap<Integer, Set<Integer>> argument4, Deque<Integer> argument5,
        Queue<Integer> argument6, Collection<Integer> argument7) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      this.argument3[slot] = argument3;
      this.argument4[slot] = argument4;
      this.argument5[slot] = argument5;
      this.argument6[slot] = argument6;
      this.argument7[slot] = argument7;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int number = this.argument1[$slot];
            final Set<Integer> primes = (Set<Integer>) this.argument2[$slot];
            final SortedSet<Integer> odd = (SortedSet<Integer>) this.argument3[$slot];
            final NavigableMap<Integer, Set<Integer>> divisors = (NavigableMap<Integer, Set<Integer>>) this.argument4[$slot];
            final Deque<Integer> log = (Deque<Integer>) this.argument5[$slot];
            final Queue<Integer> largest = (Queue<Integer>) this.argument6[$slot];
            final Collection<Integer> all = (Collection<Integer>) this.argument7[$slot];
            Shared.divide(number, $isolation.view(primes), $isolation.view(odd), $isolation.view(divisors), $isolation.view(log), $isolation.view(largest), $isolation.view(all));
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Turns of a loop, each with a call of {@code divide}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private Set<Integer> same1;

    private SortedSet<Integer> same2;

    private NavigableMap<Integer, Set<Integer>> same3;

    private Deque<Integer> same4;

    private Queue<Integer> same5;

    private Collection<Integer> same6;

    $Slice_1(int room) {
      super($SITE_1, room, false, true);
    }

    static int spawn(Run run, int left, int first, Set<Integer> same1, SortedSet<Integer> same2,
        NavigableMap<Integer, Set<Integer>> same3, Deque<Integer> same4, Queue<Integer> same5,
        Collection<Integer> same6) {
      int turns = run.slice($SITE_1, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_1) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        next.same3 = same3;
        next.same4 = same4;
        next.same5 = same5;
        next.same6 = same6;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static void one(Isolation $isolation, int number, Set<Integer> primes,
        SortedSet<Integer> odd, NavigableMap<Integer, Set<Integer>> divisors, Deque<Integer> log,
        Queue<Integer> largest, Collection<Integer> all) throws Throwable {
      Shared.divide(number, $isolation.view(primes), $isolation.view(odd), $isolation.view(divisors), $isolation.view(log), $isolation.view(largest), $isolation.view(all));
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int $first = this.first;
      final Set<Integer> primes = this.same1;
      final SortedSet<Integer> odd = this.same2;
      final NavigableMap<Integer, Set<Integer>> divisors = this.same3;
      final Deque<Integer> log = this.same4;
      final Queue<Integer> largest = this.same5;
      final Collection<Integer> all = this.same6;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int number = $first + $slot;
            one($isolation, number, primes, odd, divisors, log, largest, all);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void forget() {
      same1 = null;
      same2 = null;
      same3 = null;
      same4 = null;
      same5 = null;
      same6 = null;
    }
  }
}
