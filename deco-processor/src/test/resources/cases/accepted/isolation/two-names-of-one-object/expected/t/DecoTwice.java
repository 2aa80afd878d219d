package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Twice} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Twice"
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
final class DecoTwice {
  private static final Site $SITE_1 = new Site(Twice.class, "run", "Twice.java", 33).orDirectly();

  private static final Site $SITE_2 = new Site(Twice.class, "run", "Twice.java", 34).orDirectly();

  private static final Site $SITE_3 = new Site(Twice.class, "run", "Twice.java", 35).orDirectly();

  private DecoTwice() {
  }

  static Deferred<Boolean> arrays(int[] a, int[] b) {
    return Calls.spawnAlone(isolation -> arrays$isolated(isolation.trackingArrays(), a, b));
  }

  static Deferred<Boolean> arrays(Scope scope, int[] a, int[] b) {
    return Calls.spawn(scope, isolation -> arrays$isolated(isolation.trackingArrays(), a, b));
  }

  static Deferred<Boolean> lists(List<Integer> list, List<List<Integer>> all) {
    return Calls.spawnAlone(isolation -> Twice.lists(isolation.view(list), isolation.view(all)));
  }

  static Deferred<Boolean> lists(Scope scope, List<Integer> list, List<List<Integer>> all) {
    return Calls.spawn(scope, isolation -> Twice.lists(isolation.view(list), isolation.view(all)));
  }

  static List<Boolean> run(int[] a, int[] b, List<Integer> list, List<List<Integer>> all) {
    if (Run.serial(Twice.class)) {
      return Twice.run(a, b, list, all);
    }
    final Run $deco = Run.open();
    try {
      List<Boolean> out = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        // deco: spawns arrays; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add(Twice.arrays(a, b));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Boolean> $1 = DecoTwice.arrays($deco.at($SITE_1), a, b);
          $deco.deferWhole(out, () -> out.add($1.get()));
        }
        // deco: spawns arrays; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            out.add(Twice.arrays(a, a));
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_2, $4);
            throw $4;
          }
        } else {
          final Deferred<Boolean> $3 = DecoTwice.arrays($deco.at($SITE_2), a, a);
          $deco.deferWhole(out, () -> out.add($3.get()));
        }
        // deco: spawns lists; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            out.add(Twice.lists(list, all));
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_3, $6);
            throw $6;
          }
        } else {
          final Deferred<Boolean> $5 = DecoTwice.lists($deco.at($SITE_3), list, all);
          $deco.deferWhole(out, () -> out.add($5.get()));
        }
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

  /**
   * The method {@code arrays} with its array accesses recorded.
   */
  private static boolean arrays$isolated(Isolation $isolation, int[] a, int[] b) {
    Work.take(40);
    $isolation.set(a, 0, (int) ($isolation.get(a, 0) + (1)));
    $isolation.set(b, 1, $isolation.get(a, 0) * 10);
    $isolation.set(a, 2, $isolation.get(b, 1) + $isolation.get(b, 0));
    return a == b;
  }
}
