package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Sort} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Sort"
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
final class DecoSort {
  private static final Site $SITE_1 = new Site(Sort.class, "sort", "Sort.java", 16).orDirectly();

  private static final Site $SITE_2 = new Site(Sort.class, "sort", "Sort.java", 17).orDirectly();

  private DecoSort() {
  }

  static void sort(int[] a, int from, int to) {
    if (Run.serial(Sort.class)) {
      Sort.sort(a, from, to);
      return;
    }
    final Run $deco = Run.open();
    try {
      if (to - from < 2) {
        return;
      }
      int middle = (from + to) >>> 1;
      // deco: spawns sort
      if ($deco.inPlace($SITE_1)) {
        try {
          Sort.sort(a, from, middle);
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_1, $1);
          throw $1;
        }
      } else {
        DecoSort.sort($deco.at($SITE_1), a, from, middle);
      }
      // deco: spawns sort
      if ($deco.inPlace($SITE_2)) {
        try {
          Sort.sort(a, middle, to);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_2, $2);
          throw $2;
        }
      } else {
        DecoSort.sort($deco.at($SITE_2), a, middle, to);
      }
      int[] merged = new int[to - from];
      int left = from;
      int right = middle;
      for (int i = 0; i < merged.length; i++) {
        $deco.await(); // deco: waits: reads a, which sort (line 16) may write
        if (right >= to || (left < middle && a[left] <= a[right])) {
          merged[i] = a[left++];
        } else {
          merged[i] = a[right++];
        }
      }
      for (int i = 0; i < merged.length; i++) {
        $deco.await(); // deco: waits: writes a, which sort (line 16) may read
        a[from + i] = merged[i];
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Deferred<Void> sort(Scope scope, int[] a, int from, int to) {
    return Calls.spawn(scope, isolation -> {
      sort$isolated(isolation.trackingArrays(), a, from, to);
      return null;
    });
  }

  /**
   * The method {@code sort} with its array accesses recorded.
   */
  private static void sort$isolated(Isolation $isolation, int[] a, int from, int to) {
    if (to - from < 2) {
      return;
    }
    int middle = (from + to) >>> 1;
    sort$isolated($isolation, a, from, middle);
    sort$isolated($isolation, a, middle, to);
    int[] merged = new int[to - from];
    int left = from;
    int right = middle;
    for (int i = 0; i < merged.length; i++) {
      if (right >= to || (left < middle && $isolation.get(a, left) <= $isolation.get(a, right))) {
        merged[i] = $isolation.get(a, left++);
      } else {
        merged[i] = $isolation.get(a, right++);
      }
    }
    for (int i = 0; i < merged.length; i++) {
      $isolation.set(a, from + i, merged[i]);
    }
  }
}
