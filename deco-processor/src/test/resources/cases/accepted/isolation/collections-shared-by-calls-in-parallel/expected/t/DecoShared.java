package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
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
  private static final Site $SITE_1 = new Site(Shared.class, "run", "Shared.java", 58);

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
        DecoShared.divide($deco.at($SITE_1), number, primes, odd, divisors, log, largest, all);
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
