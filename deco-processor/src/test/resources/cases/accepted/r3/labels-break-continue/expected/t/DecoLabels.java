package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Labels} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Labels"
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
final class DecoLabels {
  private static final Site $SITE_1 = new Site(Labels.class, "run", "Labels.java", 23);

  private static final Site $SITE_2 = new Site(Labels.class, "run", "Labels.java", 28);

  private static final Site $SITE_3 = new Site(Labels.class, "run", "Labels.java", 37);

  private DecoLabels() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Labels.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Labels.f(x));
  }

  static List<Integer> run(int[] a) {
    if (Run.serial(Labels.class)) {
      return Labels.run(a);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      outer:
      for (int i = 0; i < 5; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final int $1 = i;
        final Deferred<Integer> $2 = DecoLabels.f($deco.at($SITE_1), i);
        $deco.defer(a, $1, () -> a[$1] = $2.get());
        for (int j = 0; j < 5; j++) {
          if (j == i + 1) {
            continue outer;
          }
          // deco: spawns f; the rest is replayed at the next wait point
          final Deferred<Integer> $3 = DecoLabels.f($deco.at($SITE_2), 10 * i + j);
          $deco.deferWhole(out, () -> out.add($3.get()));
          $deco.await(); // deco: waits: reads a, which the statement of line 23 may write
          if (a[i] + j > 6) {
            break outer;
          }
        }
        out.add(-1);
      }
      block:
      {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $4 = DecoLabels.f($deco.at($SITE_3), 100);
        $deco.deferWhole(out, () -> out.add($4.get()));
        $deco.await(); // deco: waits: reads out, which the statement of line 37 may write
        if (out.size() > 3) {
          break block;
        }
        out.add(-2);
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
