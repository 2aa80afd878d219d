package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
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
            Shared.divide(number, primes, odd, divisors, log, largest, all);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final $Batch_1 $1 = $Batch_1.at($deco);
          if ($1 != null) {
            $1.add(number, primes, odd, divisors, log, largest, all);
          } else {
            DecoShared.divide($deco.at($SITE_1), number, primes, odd, divisors, log, largest, all);
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
      for (int $slot = 0; $slot < this.size(); $slot++) {
        $progress.at($slot);
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
  }
}
