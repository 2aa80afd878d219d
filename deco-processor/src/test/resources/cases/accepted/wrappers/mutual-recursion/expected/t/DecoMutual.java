package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Mutual} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Mutual"
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
final class DecoMutual {
  private static final Site $SITE_1 = new Site(Mutual.class, "even", "Mutual.java", 15).orDirectly();

  private static final Site $SITE_2 = new Site(Mutual.class, "even", "Mutual.java", 16).orDirectly();

  private static final Site $SITE_3 = new Site(Mutual.class, "odd", "Mutual.java", 26).orDirectly();

  private static final Site $SITE_4 = new Site(Mutual.class, "odd", "Mutual.java", 27).orDirectly();

  private DecoMutual() {
  }

  static int even(int n) {
    if (Run.serial(Mutual.class)) {
      return Mutual.even(n);
    }
    final Run $deco = Run.open();
    try {
      if (n == 0) {
        return 1;
      }
      // deco: spawns odd; the rest is replayed at the next wait point
      final IntRef a = new IntRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          a.value = Mutual.odd(n - 1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoMutual.odd($deco.at($SITE_1), n - 1);
        $deco.defer(() -> a.value = $1.get());
      }
      // deco: spawns odd; the rest is replayed at the next wait point
      final IntRef b = new IntRef();
      if ($deco.inPlace($SITE_2)) {
        try {
          b.value = Mutual.odd(n / 2);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoMutual.odd($deco.at($SITE_2), n / 2);
        $deco.defer(() -> b.value = $3.get());
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 15 may write
      return a.value + b.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Deferred<Integer> even(Scope scope, int n) {
    return Calls.spawn(scope, isolation -> Calls.saturated() ? Mutual.even(n) : even(n));
  }

  static int odd(int n) {
    if (Run.serial(Mutual.class)) {
      return Mutual.odd(n);
    }
    final Run $deco = Run.open();
    try {
      if (n == 0) {
        return 0;
      }
      // deco: spawns even; the rest is replayed at the next wait point
      final IntRef a = new IntRef();
      if ($deco.inPlace($SITE_3)) {
        try {
          a.value = Mutual.even(n - 1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_3, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoMutual.even($deco.at($SITE_3), n - 1);
        $deco.defer(() -> a.value = $1.get());
      }
      // deco: spawns even; the rest is replayed at the next wait point
      final IntRef b = new IntRef();
      if ($deco.inPlace($SITE_4)) {
        try {
          b.value = Mutual.even(n / 3);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_4, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoMutual.even($deco.at($SITE_4), n / 3);
        $deco.defer(() -> b.value = $3.get());
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 26 may write
      return a.value * 2 + b.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Deferred<Integer> odd(Scope scope, int n) {
    return Calls.spawn(scope, isolation -> Calls.saturated() ? Mutual.odd(n) : odd(n));
  }
}
