package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Chained} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Chained"
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
final class DecoChained {
  private static final Site $SITE_1 = new Site(Chained.class, "run", "Chained.java", 20).orDirectly();

  private static final Site $SITE_2 = new Site(Chained.class, "run", "Chained.java", 22);

  private static final Site $SITE_3 = new Site(Chained.class, "run", "Chained.java", 24).orDirectly();

  private static final Site $SITE_4 = new Site(Chained.class, "run", "Chained.java", 25).orDirectly();

  private static final Site $SITE_5 = new Site(Chained.class, "run", "Chained.java", 26);

  private DecoChained() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Chained.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Chained.f(x));
  }

  static List<Object> run(int[] a, long[] b) {
    if (Run.serial(Chained.class)) {
      return Chained.run(a, b);
    }
    final Run $deco = Run.open();
    try {
      final IntRef v = new IntRef();
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef w = new IntRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          w.value = (v.value = Chained.f(1)) + 1;
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoChained.f($deco.at($SITE_1), 1);
        $deco.defer(() -> w.value = (v.value = ((int) $1.get())) + 1);
      }
      $deco.await(); // deco: waits: reads v, which the statement of line 20 may write
      a[0] = v.value + w.value;
      b[1] = a[1] = ((int) DecoChained.f($deco.at($SITE_2), 2).get());
      final IntRef x = new IntRef();
      final IntRef y = new IntRef();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          x.value = y.value = Chained.f(3);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_3, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoChained.f($deco.at($SITE_3), 3);
        $deco.defer(() -> x.value = y.value = ((int) $3.get()));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          x.value += y.value -= Chained.f(4);
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_4, $6);
          throw $6;
        }
      } else {
        final Deferred<Integer> $5 = DecoChained.f($deco.at($SITE_4), 4);
        $deco.defer(() -> x.value += y.value -= ((int) $5.get()));
      }
      a[2] += b[2] += ((int) DecoChained.f($deco.at($SITE_5), 5).get());
      return List.of(v.value, w.value, x.value, y.value);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
