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
 * Runs the annotated methods of {@link Anti} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Anti"
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
final class DecoAnti {
  private static final Site $SITE_1 = new Site(Anti.class, "run", "Anti.java", 35).orDirectly();

  private static final Site $SITE_2 = new Site(Anti.class, "run", "Anti.java", 37).orDirectly();

  private static final Site $SITE_3 = new Site(Anti.class, "run", "Anti.java", 38).orDirectly();

  private static final Site $SITE_4 = new Site(Anti.class, "run", "Anti.java", 41).orDirectly();

  private DecoAnti() {
  }

  static Deferred<Integer> sum(int[] a) {
    return Calls.spawnAlone(isolation -> Anti.sum(isolation.reading(a)));
  }

  static Deferred<Integer> sum(Scope scope, int[] a) {
    return Calls.spawn(scope, isolation -> Anti.sum(isolation.reading(a)));
  }

  static Deferred<Integer> total(List<Integer> list) {
    return Calls.spawnAlone(isolation -> Anti.total(isolation.reading(list)));
  }

  static Deferred<Integer> total(Scope scope, List<Integer> list) {
    return Calls.spawn(scope, isolation -> Anti.total(isolation.reading(list)));
  }

  static List<Integer> run(int[] a, List<Integer> list) {
    if (Run.serial(Anti.class)) {
      return Anti.run(a, list);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      // deco: spawns sum; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          out.add(Anti.sum(a));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoAnti.sum($deco.at($SITE_1), a);
        $deco.deferWhole(out, () -> out.add($1.get()));
      }
      $deco.await(); // deco: waits: writes a, which sum (line 35) may read
      a[0] = 1000;
      // deco: spawns sum; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          out.add(Anti.sum(a));
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoAnti.sum($deco.at($SITE_2), a);
        $deco.deferWhole(out, () -> out.add($3.get()));
      }
      // deco: spawns total; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          out.add(Anti.total(list));
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_3, $6);
          throw $6;
        }
      } else {
        final Deferred<Integer> $5 = DecoAnti.total($deco.at($SITE_3), list);
        $deco.deferWhole(out, () -> out.add($5.get()));
      }
      $deco.await(); // deco: waits: writes list, which sum (line 37) may read
      list.set(0, 500);
      list.add(7);
      // deco: spawns total; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          out.add(Anti.total(list));
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_4, $8);
          throw $8;
        }
      } else {
        final Deferred<Integer> $7 = DecoAnti.total($deco.at($SITE_4), list);
        $deco.deferWhole(out, () -> out.add($7.get()));
      }
      $deco.await(); // deco: waits: writes list, which total (line 41) may read
      list.clear();
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
