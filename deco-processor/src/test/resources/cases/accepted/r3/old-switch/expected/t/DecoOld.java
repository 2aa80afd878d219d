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
 * Runs the annotated methods of {@link Old} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Old"
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
final class DecoOld {
  private static final Site $SITE_1 = new Site(Old.class, "run", "Old.java", 22);

  private static final Site $SITE_2 = new Site(Old.class, "run", "Old.java", 23);

  private static final Site $SITE_3 = new Site(Old.class, "run", "Old.java", 28);

  private static final Site $SITE_4 = new Site(Old.class, "run", "Old.java", 32);

  private static final Site $SITE_5 = new Site(Old.class, "run", "Old.java", 42);

  private DecoOld() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Old.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Old.f(x));
  }

  static List<Integer> run(int[] a) {
    if (Run.serial(Old.class)) {
      return Old.run(a);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final IntRef v = new IntRef();
        final Deferred<Integer> $1 = DecoOld.f($deco.at($SITE_1), i);
        $deco.defer(() -> v.value = $1.get());
        $deco.await(); // deco: waits: reads a, which the statement of line 23 may write
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $2 = DecoOld.f($deco.at($SITE_2), a[0]);
        $deco.defer(a, 0, () -> a[0] = $2.get());
        switch (i) {
          case 0:
            $deco.await(); // deco: waits: reads v, which the statement of line 22 may write
            out.add(v.value);
          case 1:
            $deco.await(); // deco: waits: reads v, which the statement of line 22 may write
            // deco: spawns f; the rest is replayed at the next wait point
            final Deferred<Integer> $3 = DecoOld.f($deco.at($SITE_3), v.value);
            $deco.defer(() -> v.value = $3.get());
            out.add(a[0]);
            break;
          case 2: {
            // deco: spawns f; the rest is replayed at the next wait point
            final Deferred<Integer> $4 = DecoOld.f($deco.at($SITE_4), 100);
            $deco.deferWhole(out, () -> out.add($4.get()));
            continue;
          }
          default:
            $deco.await(); // deco: waits: reads a, which the statement of line 23 may write
            a[0] += 1000;
        }
        $deco.await(); // deco: waits: reads v, which the statement of line 28 may write
        out.add(v.value);
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 23 may write
      switch (a[0]) {
        case 3 -> out.add(-3);
        case 1004 -> {
          // deco: spawns f; the rest is replayed at the next wait point
          final Deferred<Integer> $5 = DecoOld.f($deco.at($SITE_5), -1004);
          $deco.deferWhole(out, () -> out.add($5.get()));
        }
        default -> out.add(-9);
      }
      $deco.await(); // deco: waits: before the return
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
