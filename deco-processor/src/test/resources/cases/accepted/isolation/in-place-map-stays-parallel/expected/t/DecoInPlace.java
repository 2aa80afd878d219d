package t;

import dev.deco.cases.Meeting;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link InPlace} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.InPlace"
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
final class DecoInPlace {
  private static final Site $SITE_1 = new Site(InPlace.class, "map", "InPlace.java", 20).orDirectly();

  private static final Site $SITE_2 = new Site(InPlace.class, "mapList", "InPlace.java", 34).orDirectly();

  private DecoInPlace() {
  }

  static Deferred<Double> next(double[] a, int i) {
    return Calls.spawnAlone(isolation -> isolation.elementwise() ? next$isolated(isolation.trackingArrays(), a, i) : InPlace.next(isolation.reading(a), i));
  }

  static Deferred<Double> next(Scope scope, double[] a, int i) {
    return Calls.spawn(scope, isolation -> isolation.elementwise() ? next$isolated(isolation.trackingArrays(), a, i) : InPlace.next(isolation.reading(a), i));
  }

  static void map(double[] a) {
    if (Run.serial(InPlace.class)) {
      InPlace.map(a);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < a.length; i++) {
        // deco: spawns next; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            a[i] = InPlace.next(a, i);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final int $1 = i;
          final Deferred<Double> $2 = DecoInPlace.next($deco.at($SITE_1), a, i);
          $deco.defer(a, $1, () -> a[$1] = $2.get());
        }
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Deferred<Integer> nextOf(List<Integer> list, int i) {
    return Calls.spawnAlone(isolation -> InPlace.nextOf(isolation.reading(list), i));
  }

  static Deferred<Integer> nextOf(Scope scope, List<Integer> list, int i) {
    return Calls.spawn(scope, isolation -> InPlace.nextOf(isolation.reading(list), i));
  }

  static void mapList(List<Integer> list) {
    if (Run.serial(InPlace.class)) {
      InPlace.mapList(list);
      return;
    }
    final Run $deco = Run.open();
    try {
      int size = list.size();
      for (int i = 0; i < size; i++) {
        // deco: spawns nextOf; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            list.set(i, InPlace.nextOf(list, i));
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_2, $3);
            throw $3;
          }
        } else {
          final int $1 = i;
          final Deferred<Integer> $2 = DecoInPlace.nextOf($deco.at($SITE_2), list, i);
          $deco.defer(list, $1, () -> list.set($1, $2.get()));
        }
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code next} with its array accesses recorded.
   */
  private static double next$isolated(Isolation $isolation, double[] a, int i) {
    Meeting.here();
    return $isolation.get(a, i) * $isolation.get(a, i) + i;
  }
}
