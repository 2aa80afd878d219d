package t;

import dev.deco.cases.Meeting;
import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Execution;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.LongRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Loader} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Loader"
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
final class DecoLoader {
  private static final Execution $EXECUTION_1 = new Execution(Loader.class, "load", "threads", Integer.MAX_VALUE);

  private static final Execution $EXECUTION_2 = new Execution(Loader.class, "parse", "pool", 2);

  private static final Execution $EXECUTION_3 = new Execution(Loader.class, "store", "threads", 1);

  private static final Execution $EXECUTION_4 = new Execution(Loader.class, "fib", "pool", 1);

  private static final Execution $EXECUTION_5 = new Execution(Loader.class, "loadOrFail", "threads", 3);

  private static final Site $SITE_1 = new Site(Loader.class, "fib", "Loader.java", 42);

  private static final Site $SITE_2 = new Site(Loader.class, "fib", "Loader.java", 43);

  private static final Site $SITE_3 = new Site(Loader.class, "run", "Loader.java", 52);

  private static final Site $SITE_4 = new Site(Loader.class, "run", "Loader.java", 55);

  private static final Site $SITE_5 = new Site(Loader.class, "run", "Loader.java", 58);

  private static final Site $SITE_6 = new Site(Loader.class, "failing", "Loader.java", 67);

  private static final Site $SITE_7 = new Site(Loader.class, "meet", "Loader.java", 85);

  private static final Site $SITE_8 = new Site(Loader.class, "meet", "Loader.java", 86);

  private static final Site $SITE_9 = new Site(Loader.class, "meetOnThreads", "Loader.java", 94);

  private DecoLoader() {
  }

  static Deferred<Integer> load(int page, List<String> log) {
    return $EXECUTION_1.spawnAlone(isolation -> Loader.load(page, isolation.view(log)));
  }

  static Deferred<Integer> load(Scope scope, int page, List<String> log) {
    return $EXECUTION_1.spawn(scope, isolation -> Loader.load(page, isolation.view(log)));
  }

  static Deferred<Integer> parse(int page, int[] counts) {
    return $EXECUTION_2.spawnAlone(isolation -> parse$isolated(isolation.trackingArrays(), page, counts));
  }

  static Deferred<Integer> parse(Scope scope, int page, int[] counts) {
    return $EXECUTION_2.spawn(scope, isolation -> parse$isolated(isolation.trackingArrays(), page, counts));
  }

  static Deferred<Void> store(int page, int value, Map<Integer, Integer> to) {
    return $EXECUTION_3.spawnAlone(isolation -> {
      Loader.store(page, value, isolation.view(to));
      return null;
    });
  }

  static Deferred<Void> store(Scope scope, int page, int value, Map<Integer, Integer> to) {
    return $EXECUTION_3.spawn(scope, isolation -> {
      Loader.store(page, value, isolation.view(to));
      return null;
    });
  }

  static long fib(int n) {
    if (Run.serial(Loader.class)) {
      return Loader.fib(n);
    }
    final Run $deco = Run.open();
    try {
      if (n < 2) {
        return n;
      }
      // deco: spawns fib; the rest is replayed at the next wait point
      final LongRef left = new LongRef();
      final Deferred<Long> $1 = DecoLoader.fib($deco.at($SITE_1), n - 1);
      $deco.defer(() -> left.value = $1.get());
      // deco: spawns fib; the rest is replayed at the next wait point
      final LongRef right = new LongRef();
      final Deferred<Long> $2 = DecoLoader.fib($deco.at($SITE_2), n - 2);
      $deco.defer(() -> right.value = $2.get());
      $deco.await(); // deco: waits: reads left, which the statement of line 42 may write
      return left.value + right.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Deferred<Long> fib(Scope scope, int n) {
    return $EXECUTION_4.spawn(scope, isolation -> Calls.saturated() ? Loader.fib(n) : fib(n));
  }

  static Map<Integer, Integer> run(int pages, List<String> log, int[] counts) {
    if (Run.serial(Loader.class)) {
      return Loader.run(pages, log, counts);
    }
    final Run $deco = Run.open();
    try {
      Map<Integer, Integer> sums = new TreeMap<>();
      int[] loaded = new int[pages];
      for (int page = 0; page < pages; page++) {
        // deco: spawns load; the rest is replayed at the next wait point
        final int $1 = page;
        final Deferred<Integer> $2 = DecoLoader.load($deco.at($SITE_3), page, log);
        $deco.defer(loaded, $1, () -> loaded[$1] = $2.get());
      }
      for (int page = 0; page < pages; page++) {
        // deco: spawns parse; the rest is replayed at the next wait point
        final int $3 = page;
        final IntRef $4 = new IntRef();
        $deco.defer(() -> $4.value = loaded[$3]);
        final Deferred<Integer> $5 = DecoLoader.parse($deco.at($SITE_4), page, counts);
        $deco.defer(loaded, $3, () -> {
          $4.value += $5.get();
          loaded[$3] = $4.value;
        });
      }
      for (int page = 0; page < pages; page++) {
        $deco.await(); // deco: waits: reads loaded, which the statement of line 52 may write
        // deco: spawns store
        DecoLoader.store($deco.at($SITE_5), page, loaded[page], sums);
      }
      $deco.await(); // deco: waits: before the return
      return sums;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int failing(int pages, List<String> log) {
    if (Run.serial(Loader.class)) {
      return Loader.failing(pages, log);
    }
    final Run $deco = Run.open();
    try {
      final IntRef sum = new IntRef(0);
      for (int page = 0; page < pages; page++) {
        // deco: spawns loadOrFail; the rest is replayed at the next wait point
        final Deferred<Integer> $1 = DecoLoader.loadOrFail($deco.at($SITE_6), page, log);
        $deco.defer(() -> sum.value += $1.get());
      }
      $deco.await(); // deco: waits: reads sum, which the statement of line 67 may write
      return sum.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Deferred<Integer> loadOrFail(int page, List<String> log) {
    return $EXECUTION_5.spawnAlone(isolation -> Loader.loadOrFail(page, isolation.view(log)));
  }

  static Deferred<Integer> loadOrFail(Scope scope, int page, List<String> log) {
    return $EXECUTION_5.spawn(scope, isolation -> Loader.loadOrFail(page, isolation.view(log)));
  }

  static int meet(int[] counts) {
    if (Run.serial(Loader.class)) {
      return Loader.meet(counts);
    }
    final Run $deco = Run.open();
    try {
      final IntRef sum = new IntRef(0);
      // deco: spawns parse; the rest is replayed at the next wait point
      final Deferred<Integer> $1 = DecoLoader.parse($deco.at($SITE_7), 1, counts);
      $deco.defer(() -> sum.value += $1.get());
      // deco: spawns parse; the rest is replayed at the next wait point
      final Deferred<Integer> $2 = DecoLoader.parse($deco.at($SITE_8), 2, counts);
      $deco.defer(() -> sum.value += $2.get());
      $deco.await(); // deco: waits: reads sum, which the statement of line 85 may write
      return sum.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int meetOnThreads(List<String> log) {
    if (Run.serial(Loader.class)) {
      return Loader.meetOnThreads(log);
    }
    final Run $deco = Run.open();
    try {
      final IntRef sum = new IntRef(0);
      for (int page = 0; page < 12; page++) {
        // deco: spawns load; the rest is replayed at the next wait point
        final Deferred<Integer> $1 = DecoLoader.load($deco.at($SITE_9), page, log);
        $deco.defer(() -> sum.value += $1.get());
      }
      $deco.await(); // deco: waits: reads sum, which the statement of line 94 may write
      return sum.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code parse} with its array accesses recorded.
   */
  private static int parse$isolated(Isolation $isolation, int page, int[] counts) {
    Meeting.here();
    Work.take(20);
    $isolation.getAndAdd(counts, page % counts.length, 1);
    return page + $isolation.get(counts, page % counts.length);
  }
}
