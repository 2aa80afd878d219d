package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Ranges;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link QuickSort} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.QuickSort"
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
final class DecoQuickSort {
  private static final Site $SITE_1 = new Site(QuickSort.class, "sort", "QuickSort.java", 17).orDirectly();

  private static final Site $SITE_2 = new Site(QuickSort.class, "sort", "QuickSort.java", 18).orDirectly();

  private DecoQuickSort() {
  }

  static void sort(int[] a, int lo, int hi) {
    if (Run.serial(QuickSort.class)) {
      QuickSort.sort(a, lo, hi);
      return;
    }
    final Run $deco = Run.open();
    try {
      if (hi - lo < 2) {
        return;
      }
      int middle = $Hidden.partition_0(a, lo, hi);
      // deco: spawns sort
      if ($deco.inPlace($SITE_1)) {
        try {
          QuickSort.sort(a, lo, middle);
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_1, $1);
          throw $1;
        }
      } else {
        DecoQuickSort.sort($deco.at($SITE_1), a, lo, middle);
      }
      // deco: spawns sort
      if ($deco.inPlace($SITE_2)) {
        try {
          QuickSort.sort(a, middle + 1, hi);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_2, $2);
          throw $2;
        }
      } else {
        DecoQuickSort.sort($deco.at($SITE_2), a, middle + 1, hi);
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Deferred<Void> sort(Scope scope, int[] a, int lo, int hi) {
    return Calls.spawnRanged(scope, new Ranges().writes(a, lo, hi), isolation -> {
      sort$isolated(isolation.trackingArrays(), a, lo, hi);
      return null;
    }, isolation -> {
      if (Calls.saturated()) {
        QuickSort.sort(a, lo, hi);
      } else {
        sort(a, lo, hi);
      }
      return null;
    });
  }

  /**
   * The method {@code partition} with its array accesses recorded.
   */
  private static int partition$isolated(Isolation $isolation, int[] a, int lo, int hi) {
    swap$isolated($isolation, a, (lo + hi) >>> 1, hi - 1);
    int pivot = $isolation.get(a, hi - 1);
    int smaller = lo;
    for (int i = lo; i < hi - 1; i++) {
      if ($isolation.get(a, i) < pivot) {
        swap$isolated($isolation, a, i, smaller++);
      }
    }
    swap$isolated($isolation, a, smaller, hi - 1);
    return smaller;
  }

  /**
   * The method {@code swap} with its array accesses recorded.
   */
  private static void swap$isolated(Isolation $isolation, int[] a, int i, int j) {
    int swapped = $isolation.get(a, i);
    $isolation.set(a, i, $isolation.get(a, j));
    $isolation.set(a, j, swapped);
  }

  /**
   * The method {@code sort} with its array accesses recorded.
   */
  private static void sort$isolated(Isolation $isolation, int[] a, int lo, int hi) {
    if (hi - lo < 2) {
      return;
    }
    int middle = partition$isolated($isolation, a, lo, hi);
    sort$isolated($isolation, a, lo, middle);
    sort$isolated($isolation, a, middle + 1, hi);
  }

  /**
   * The members of the class that the language hides from here.
   */
  private static final class $Hidden {
    static final MethodHandle METHOD_partition_0 = Access.method(MethodHandles.lookup(), QuickSort.class, "partition", int[].class, int.class, int.class);

    static int partition_0(int[] a0, int a1, int a2) {
      try {
        return (int) METHOD_partition_0.invokeExact(a0, a1, a2);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }
  }
}
