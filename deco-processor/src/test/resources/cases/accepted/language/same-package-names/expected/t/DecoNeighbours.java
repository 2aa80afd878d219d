package t;

import dev.deco.runtime.Scope;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Neighbours} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Neighbours"
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
final class DecoNeighbours {
  private static final dev.deco.runtime.support.Site $SITE_1 = new dev.deco.runtime.support.Site(Neighbours.class, "run", "Neighbours.java", 19).orDirectly();

  private static final dev.deco.runtime.support.Site $SITE_2 = new dev.deco.runtime.support.Site(Neighbours.class, "run", "Neighbours.java", 21).orDirectly();

  private static final dev.deco.runtime.support.Site $SITE_3 = new dev.deco.runtime.support.Site(Neighbours.class, "run", "Neighbours.java", 23).orDirectly();

  private DecoNeighbours() {
  }

  static dev.deco.runtime.Deferred<Integer> f(int x) {
    return dev.deco.runtime.support.Calls.spawnAlone(isolation -> Neighbours.f(x));
  }

  static dev.deco.runtime.Deferred<Integer> f(Scope scope, int x) {
    return dev.deco.runtime.support.Calls.spawn(scope, isolation -> Neighbours.f(x));
  }

  static int run() {
    if (dev.deco.runtime.support.Run.serial(Neighbours.class)) {
      return Neighbours.run();
    }
    final dev.deco.runtime.support.Run $deco = dev.deco.runtime.support.Run.open();
    try {
      Run run = Run.open();
      // deco: spawns f; the rest is replayed at the next wait point
      final dev.deco.runtime.support.IntRef v = new dev.deco.runtime.support.IntRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          v.value = Neighbours.f(run.await());
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final dev.deco.runtime.Deferred<Integer> $1 = DecoNeighbours.f($deco.at($SITE_1), run.await());
        $deco.defer(() -> v.value = $1.get());
      }
      IntRef ref = new IntRef();
      $deco.await(); // deco: waits: reads v, which the statement of line 19 may write
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          ref.value += Neighbours.f(v.value);
        } catch (Throwable $5) {
          $deco.failedInPlace($SITE_2, $5);
          throw $5;
        }
      } else {
        final IntRef $3 = Objects.requireNonNull(ref);
        final dev.deco.runtime.Deferred<Integer> $4 = DecoNeighbours.f($deco.at($SITE_2), v.value);
        $deco.defer(() -> $3.value += $4.get());
      }
      Deferred deferred = new Deferred();
      // deco: spawns f; the rest is replayed at the next wait point
      final dev.deco.runtime.support.IntRef isolation = new dev.deco.runtime.support.IntRef();
      if ($deco.inPlace($SITE_3)) {
        try {
          isolation.value = Neighbours.f(deferred.get());
        } catch (Throwable $7) {
          $deco.failedInPlace($SITE_3, $7);
          throw $7;
        }
      } else {
        final dev.deco.runtime.Deferred<Integer> $6 = DecoNeighbours.f($deco.at($SITE_3), deferred.get());
        $deco.defer(() -> isolation.value = $6.get());
      }
      Object site = new Site() == null ? null : new Isolation();
      $deco.await(); // deco: waits: reads field value, which the statement of line 21 may write
      return Calls.spawn(v.value) + ref.value + isolation.value + (site == null ? 0 : 1);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
