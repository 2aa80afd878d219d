package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Own} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Own"
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
final class DecoOwn {
  private static final Site $SITE_1 = new Site(Own.class, "run", "Own.java", 20).orDirectly();

  private static final Site $SITE_2 = new Site(Own.class, "run", "Own.java", 21).orDirectly();

  private DecoOwn() {
  }

  static Deferred<Void> slow(int x) {
    return Calls.spawnAlone(isolation -> {
      Own.slow(x);
      return null;
    });
  }

  static Deferred<Void> slow(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> {
      Own.slow(x);
      return null;
    });
  }

  static int run(int x, int[] a) {
    if (Run.serial(Own.class)) {
      return Own.run(x, a);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns slow
      if ($deco.inPlace($SITE_1)) {
        try {
          Own.slow(1);
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_1, $1);
          throw $1;
        }
      } else {
        DecoOwn.slow($deco.at($SITE_1), 1);
      }
      // deco: spawns slow
      if ($deco.inPlace($SITE_2)) {
        try {
          Own.slow(x);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_2, $2);
          throw $2;
        }
      } else {
        DecoOwn.slow($deco.at($SITE_2), x);
      }
      $deco.await(); // deco: waits: before the return
      return a[a.length];
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
