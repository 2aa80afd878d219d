package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Assigned} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Assigned"
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
final class DecoAssigned {
  private static final Site $SITE_1 = new Site(Assigned.class, "run", "Assigned.java", 21).orDirectly();

  private static final Site $SITE_2 = new Site(Assigned.class, "run", "Assigned.java", 25).orDirectly();

  private DecoAssigned() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Assigned.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Assigned.f(x));
  }

  static int run(boolean up) {
    if (Run.serial(Assigned.class)) {
      return Assigned.run(up);
    }
    final Run $deco = Run.open();
    try {
      final IntRef v = new IntRef();
      final IntRef w = new IntRef(0);
      if (up) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            v.value = Assigned.f(10);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoAssigned.f($deco.at($SITE_1), 10);
          $deco.defer(() -> v.value = $1.get());
        }
      } else {
        v.value = 5;
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          w.value = Assigned.f(20);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoAssigned.f($deco.at($SITE_2), 20);
        $deco.defer(() -> w.value = $3.get());
      }
      $deco.await(); // deco: waits: reads v, which the statement of line 21 may write
      return v.value * 1000 + w.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
