package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Stale} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Stale"
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
final class DecoStale {
  private static final Site $SITE_1 = new Site(Stale.class, "run", "Stale.java", 23).orDirectly();

  private static final Site $SITE_2 = new Site(Stale.class, "run", "Stale.java", 24).orDirectly();

  private static final Site $SITE_3 = new Site(Stale.class, "run", "Stale.java", 25).orDirectly();

  private static final Site $SITE_4 = new Site(Stale.class, "run", "Stale.java", 28).orDirectly();

  private DecoStale() {
  }

  static Deferred<Void> set(int[] a, int value) {
    return Calls.spawnAlone(isolation -> {
      set$isolated(isolation.trackingArrays(), a, value);
      return null;
    });
  }

  static Deferred<Void> set(Scope scope, int[] a, int value) {
    return Calls.spawn(scope, isolation -> {
      set$isolated(isolation.trackingArrays(), a, value);
      return null;
    });
  }

  static Deferred<Integer> divide(int[] a) {
    return Calls.spawnAlone(isolation -> isolation.elementwise() ? divide$isolated(isolation.trackingArrays(), a) : Stale.divide(isolation.reading(a)));
  }

  static Deferred<Integer> divide(Scope scope, int[] a) {
    return Calls.spawn(scope, isolation -> isolation.elementwise() ? divide$isolated(isolation.trackingArrays(), a) : Stale.divide(isolation.reading(a)));
  }

  static int run(int[] a) {
    if (Run.serial(Stale.class)) {
      return Stale.run(a);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns set
      if ($deco.inPlace($SITE_1)) {
        try {
          Stale.set(a, 5);
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_1, $1);
          throw $1;
        }
      } else {
        DecoStale.set($deco.at($SITE_1), a, 5);
      }
      // deco: spawns divide; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      if ($deco.inPlace($SITE_2)) {
        try {
          v.value = Stale.divide(a);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_2, $3);
          throw $3;
        }
      } else {
        final Deferred<Integer> $2 = DecoStale.divide($deco.at($SITE_2), a);
        $deco.defer(() -> v.value = $2.get());
      }
      // deco: spawns set
      if ($deco.inPlace($SITE_3)) {
        try {
          Stale.set(a, 0);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_3, $4);
          throw $4;
        }
      } else {
        DecoStale.set($deco.at($SITE_3), a, 0);
      }
      final IntRef w = new IntRef();
      $deco.await(); // deco: waits: before a block whose handlers must not see earlier failures
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          // deco: spawns divide; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_4)) {
            try {
              w.value = Stale.divide(a);
            } catch (Throwable $6) {
              $deco.failedInPlace($SITE_4, $6);
              throw $6;
            }
          } else {
            final Deferred<Integer> $5 = DecoStale.divide($deco.at($SITE_4), a);
            $deco.defer(() -> w.value = $5.get());
          }
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (ArithmeticException e) {
        w.value = -1;
      }
      return v.value * 1000 + w.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code set} with its array accesses recorded.
   */
  private static void set$isolated(Isolation $isolation, int[] a, int value) {
    Work.take(500);
    $isolation.set(a, 0, value);
  }

  /**
   * The method {@code divide} with its array accesses recorded.
   */
  private static int divide$isolated(Isolation $isolation, int[] a) {
    return 100 / $isolation.get(a, 0);
  }
}
