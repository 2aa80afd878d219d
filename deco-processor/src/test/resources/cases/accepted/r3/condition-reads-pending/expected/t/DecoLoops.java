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
 * Runs the annotated methods of {@link Loops} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Loops"
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
final class DecoLoops {
  private static final Site $SITE_1 = new Site(Loops.class, "run", "Loops.java", 23);

  private static final Site $SITE_2 = new Site(Loops.class, "run", "Loops.java", 27);

  private static final Site $SITE_3 = new Site(Loops.class, "run", "Loops.java", 31);

  private static final Site $SITE_4 = new Site(Loops.class, "run", "Loops.java", 34);

  private static final Site $SITE_5 = new Site(Loops.class, "run", "Loops.java", 35);

  private DecoLoops() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Loops.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Loops.f(x));
  }

  static List<Integer> run(int[] n) {
    if (Run.serial(Loops.class)) {
      return Loops.run(n);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      final IntRef i = new IntRef(0);
      while (i.value < 4) {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $1 = DecoLoops.f($deco.at($SITE_1), i.value);
        $deco.defer(() -> i.value = $1.get());
        $deco.await(); // deco: waits: reads i, which the statement of line 23 may write
        out.add(i.value);
      }
      // deco: waits before each test: reads n, which the statement of line 27 may write
      do {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $2 = DecoLoops.f($deco.at($SITE_2), n[0]);
        $deco.defer(n, 0, () -> n[0] = $2.get());
      } while ($deco.awaited() & (n[0] < 5));
      final IntRef k = new IntRef(0);
      // deco: waits before each step: reads k, which the statement of line 31 may write
      for (int j = 0; j < 10; $deco.await(), j += k.value) {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $3 = DecoLoops.f($deco.at($SITE_3), k.value);
        $deco.defer(() -> k.value = $3.get());
        out.add(j);
      }
      for (n[1] = ((int) DecoLoops.f($deco.at($SITE_4), 0).get()); n[1] < 6; n[1] += n[0] / 2) {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $4 = DecoLoops.f($deco.at($SITE_5), n[1]);
        $deco.defer(n, 0, () -> n[0] = $4.get());
        $deco.await(); // deco: waits: reads n, which the statement of line 35 may write
        out.add(n[0]);
      }
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
