package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Second} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Second"
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
final class DecoSecond {
  private static final Site $SITE_1 = new Site(Second.class, "run", "First.java", 45).orDirectly();

  private static final Site $SITE_2 = new Site(Second.class, "run", "First.java", 46).orDirectly();

  private DecoSecond() {
  }

  static Deferred<Integer> g(int x) {
    return Calls.spawnAlone(isolation -> Second.g(x));
  }

  static Deferred<Integer> g(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Second.g(x));
  }

  static int run(int x) {
    if (Run.serial(Second.class)) {
      return Second.run(x);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef a = new IntRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          a.value = First.f(x);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoFirst.f($deco.at($SITE_1), x);
        $deco.defer(() -> a.value = $1.get());
      }
      // deco: spawns g; the rest is replayed at the next wait point
      final IntRef b = new IntRef();
      if ($deco.inPlace($SITE_2)) {
        try {
          b.value = Second.g(x);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoSecond.g($deco.at($SITE_2), x);
        $deco.defer(() -> b.value = $3.get());
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 45 may write
      return a.value * b.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
