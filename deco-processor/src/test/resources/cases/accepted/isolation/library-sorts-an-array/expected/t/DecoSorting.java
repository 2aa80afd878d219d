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
 * Runs the annotated methods of {@link Sorting} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Sorting"
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
final class DecoSorting {
  private static final Site $SITE_1 = new Site(Sorting.class, "run", "Sorting.java", 45).orDirectly();

  private static final Site $SITE_2 = new Site(Sorting.class, "run", "Sorting.java", 46).orDirectly();

  private static final Site $SITE_3 = new Site(Sorting.class, "run", "Sorting.java", 47).orDirectly();

  private static final Site $SITE_4 = new Site(Sorting.class, "run", "Sorting.java", 48).orDirectly();

  private static final Site $SITE_5 = new Site(Sorting.class, "run", "Sorting.java", 49).orDirectly();

  private static final Site $SITE_6 = new Site(Sorting.class, "run", "Sorting.java", 50).orDirectly();

  private DecoSorting() {
  }

  static Deferred<String> sort(int[] a, Integer[] boxes, String[] texts) {
    return Calls.orderAlone(isolation -> Sorting.sort(a, boxes, texts));
  }

  static Deferred<String> sort(Scope scope, int[] a, Integer[] boxes, String[] texts) {
    return Calls.order(scope, isolation -> Sorting.sort(a, boxes, texts));
  }

  static Deferred<int[]> copy(int[] a) {
    return Calls.orderAlone(isolation -> Sorting.copy(a));
  }

  static Deferred<int[]> copy(Scope scope, int[] a) {
    return Calls.order(scope, isolation -> Sorting.copy(a));
  }

  static Deferred<Void> square(long[] l) {
    return Calls.orderAlone(isolation -> {
      Sorting.square(l);
      return null;
    });
  }

  static Deferred<Void> square(Scope scope, long[] l) {
    return Calls.order(scope, isolation -> {
      Sorting.square(l);
      return null;
    });
  }

  static List<Object> run(int[] a, Integer[] boxes, String[] texts, long[] l) {
    if (Run.serial(Sorting.class)) {
      return Sorting.run(a, boxes, texts, l);
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      a[1] = 50;
      // deco: spawns sort; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          out.add(Sorting.sort(a, boxes, texts));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<String> $1 = DecoSorting.sort($deco.at($SITE_1), a, boxes, texts);
        $deco.deferWhole(out, () -> out.add($1.get()));
      }
      // deco: spawns copy; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          out.add(Sorting.copy(a));
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<int[]> $3 = DecoSorting.copy($deco.at($SITE_2), a);
        $deco.deferWhole(out, () -> out.add($3.get()));
      }
      // deco: spawns sort; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          out.add(Sorting.sort(a, boxes, texts));
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_3, $6);
          throw $6;
        }
      } else {
        final Deferred<String> $5 = DecoSorting.sort($deco.at($SITE_3), a, boxes, texts);
        $deco.deferWhole(out, () -> out.add($5.get()));
      }
      // deco: spawns copy; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          out.add(Sorting.copy(a));
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_4, $8);
          throw $8;
        }
      } else {
        final Deferred<int[]> $7 = DecoSorting.copy($deco.at($SITE_4), a);
        $deco.deferWhole(out, () -> out.add($7.get()));
      }
      // deco: spawns square
      if ($deco.inPlace($SITE_5)) {
        try {
          Sorting.square(l);
        } catch (Throwable $9) {
          $deco.failedInPlace($SITE_5, $9);
          throw $9;
        }
      } else {
        DecoSorting.square($deco.at($SITE_5), l);
      }
      // deco: spawns square
      if ($deco.inPlace($SITE_6)) {
        try {
          Sorting.square(l);
        } catch (Throwable $10) {
          $deco.failedInPlace($SITE_6, $10);
          throw $10;
        }
      } else {
        DecoSorting.square($deco.at($SITE_6), l);
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
