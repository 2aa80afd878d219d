package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Locals} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Locals"
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
final class DecoLocals {
  private static final Site $SITE_1 = new Site(Locals.class, "run", "Locals.java", 18).orDirectly();

  private static final Site $SITE_2 = new Site(Locals.class, "run", "Locals.java", 19).orDirectly();

  private DecoLocals() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Locals.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Locals.f(x));
  }

  static int run(int x) {
    if (Run.serial(Locals.class)) {
      return Locals.run(x);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef a = new IntRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          a.value = Locals.f(x);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoLocals.f($deco.at($SITE_1), x);
        $deco.defer(() -> a.value = $1.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef b = new IntRef();
      if ($deco.inPlace($SITE_2)) {
        try {
          b.value = Locals.f(x * 2);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoLocals.f($deco.at($SITE_2), x * 2);
        $deco.defer(() -> b.value = $3.get());
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 18 may write
      return a.value * 100 + b.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
