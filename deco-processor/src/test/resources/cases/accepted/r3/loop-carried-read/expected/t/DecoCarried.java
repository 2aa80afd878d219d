package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Carried} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Carried"
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
final class DecoCarried {
  private static final Site $SITE_1 = new Site(Carried.class, "run", "Carried.java", 27);

  private static final Site $SITE_2 = new Site(Carried.class, "run", "Carried.java", 28);

  private DecoCarried() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Carried.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Carried.f(x));
  }

  static List<Integer> run(int[] a) {
    if (Run.serial(Carried.class)) {
      return Carried.run(a);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> seen = new ArrayList<>();
      final IntRef last = new IntRef(0);
      for (int i = 0; i < a.length; i++) {
        $deco.await(); // deco: waits: reads last, which the statement of line 28 may write
        seen.add(last.value);
        if (i > 0 && a[i - 1] % 2 == 0) {
          seen.add(-a[i - 1]);
        }
        // deco: spawns f; the rest is replayed at the next wait point
        final int $1 = i;
        final Deferred<Integer> $2 = DecoCarried.f($deco.at($SITE_1), a[i] + i);
        $deco.defer(a, $1, () -> a[$1] = $2.get());
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $3 = DecoCarried.f($deco.at($SITE_2), last.value);
        $deco.defer(() -> last.value = $3.get());
      }
      $deco.await(); // deco: waits: before the return
      return seen;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
