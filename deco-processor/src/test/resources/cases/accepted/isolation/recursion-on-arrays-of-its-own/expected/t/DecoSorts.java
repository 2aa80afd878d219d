package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Sorts} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Sorts"
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
final class DecoSorts {
  private static final Site $SITE_1 = new Site(Sorts.class, "merge", "Sorts.java", 25).orDirectly();

  private static final Site $SITE_2 = new Site(Sorts.class, "merge", "Sorts.java", 26).orDirectly();

  private static final Site $SITE_3 = new Site(Sorts.class, "within", "Sorts.java", 41).orDirectly();

  private static final Site $SITE_4 = new Site(Sorts.class, "within", "Sorts.java", 42).orDirectly();

  private static final Site $SITE_5 = new Site(Sorts.class, "rows", "Sorts.java", 60).orDirectly();

  private static final Site $SITE_6 = new Site(Sorts.class, "rows", "Sorts.java", 62).orDirectly();

  private static final Site $SITE_7 = new Site(Sorts.class, "pair", "Sorts.java", 78).orDirectly();

  private static final Site $SITE_8 = new Site(Sorts.class, "pair", "Sorts.java", 79).orDirectly();

  private static final Site $SITE_9 = new Site(Sorts.class, "counts", "Sorts.java", 95).orDirectly();

  private DecoSorts() {
  }

  static void merge(int[] a) {
    if (Run.serial(Sorts.class)) {
      Sorts.merge(a);
      return;
    }
    final Run $deco = Run.open();
    try {
      if (a.length < 2) {
        return;
      }
      int[] left = Arrays.copyOf(a, a.length / 2);
      int[] right = Arrays.copyOfRange(a, a.length / 2, a.length);
      // deco: spawns merge
      if ($deco.inPlace($SITE_1)) {
        try {
          Sorts.merge(left);
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_1, $1);
          throw $1;
        }
      } else {
        DecoSorts.merge($deco.at($SITE_1), left);
      }
      // deco: spawns merge
      if ($deco.inPlace($SITE_2)) {
        try {
          Sorts.merge(right);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_2, $2);
          throw $2;
        }
      } else {
        DecoSorts.merge($deco.at($SITE_2), right);
      }
      int l = 0;
      int r = 0;
      for (int i = 0; i < a.length; i++) {
        $deco.await(); // deco: waits: reads left, which merge (line 25) may write
        a[i] = r == right.length || l < left.length && left[l] <= right[r] ? left[l++] : right[r++];
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Deferred<Void> merge(Scope scope, int[] a) {
    return Calls.spawn(scope, isolation -> {
      merge$isolated(isolation.trackingArrays(), a);
      return null;
    });
  }

  static void within(int[] a, int[] spare, int lo, int hi) {
    if (Run.serial(Sorts.class)) {
      Sorts.within(a, spare, lo, hi);
      return;
    }
    final Run $deco = Run.open();
    try {
      if (hi - lo < 2) {
        return;
      }
      int mid = (lo + hi) >>> 1;
      // deco: spawns within
      if ($deco.inPlace($SITE_3)) {
        try {
          Sorts.within(a, spare, lo, mid);
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_3, $1);
          throw $1;
        }
      } else {
        DecoSorts.within($deco.at($SITE_3), a, spare, lo, mid);
      }
      // deco: spawns within
      if ($deco.inPlace($SITE_4)) {
        try {
          Sorts.within(a, spare, mid, hi);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_4, $2);
          throw $2;
        }
      } else {
        DecoSorts.within($deco.at($SITE_4), a, spare, mid, hi);
      }
      $deco.await(); // deco: waits: reads a or spare, which within (line 41) may write
      System.arraycopy(a, lo, spare, lo, hi - lo);
      int l = lo;
      int r = mid;
      for (int i = lo; i < hi; i++) {
        a[i] = r == hi || l < mid && spare[l] <= spare[r] ? spare[l++] : spare[r++];
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Deferred<Void> within(Scope scope, int[] a, int[] spare, int lo, int hi) {
    return Calls.spawn(scope, isolation -> {
      within$isolated(isolation.trackingArrays(), a, spare, lo, hi);
      return null;
    });
  }

  /**
   * The second call reads what the first one wrote.
   */
  static int rows(int[][] rows, int depth) {
    if (Run.serial(Sorts.class)) {
      return Sorts.rows(rows, depth);
    }
    final Run $deco = Run.open();
    try {
      int[] own = rows[depth].clone();
      own[0] += depth;
      if (depth > 0) {
        int[][] copy = rows.clone();
        copy[depth - 1] = own;
        // deco: spawns rows; the rest is replayed at the next wait point
        final IntRef sum = new IntRef();
        if ($deco.inPlace($SITE_5)) {
          try {
            sum.value = Sorts.rows(copy, depth - 1);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_5, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoSorts.rows($deco.at($SITE_5), copy, depth - 1);
          $deco.defer(() -> sum.value = $1.get());
        }
        rows[depth - 1] = own;
        // deco: spawns rows; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_6)) {
          try {
            sum.value += Sorts.rows(rows, depth - 1);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_6, $4);
            throw $4;
          }
        } else {
          final Deferred<Integer> $3 = DecoSorts.rows($deco.at($SITE_6), rows, depth - 1);
          $deco.defer(() -> sum.value += $3.get());
        }
        $deco.await(); // deco: waits: reads own, which rows (line 60) may write
        own[1]++;
        return sum.value + own[0];
      }
      rows[0][0]++;
      return own[0] + rows[rows.length - 1][0];
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The second call reads what the first one wrote.
   */
  static Deferred<Integer> rows(Scope scope, int[][] rows, int depth) {
    return Calls.spawn(scope, isolation -> rows$isolated(isolation.trackingArrays(), rows, depth));
  }

  static Sorts.Pair pair(Sorts.Pair given, int depth) {
    if (Run.serial(Sorts.class)) {
      return Sorts.pair(given, depth);
    }
    final Run $deco = Run.open();
    try {
      given.left()[depth]++;
      given.right().add(depth);
      if (depth == 0) {
        return new Sorts.Pair(given.left().clone(), new ArrayList<>(given.right()));
      }
      // deco: spawns pair; the rest is replayed at the next wait point
      final Ref<Sorts.Pair> a = new Ref<Sorts.Pair>();
      if ($deco.inPlace($SITE_7)) {
        try {
          a.value = Sorts.pair(new Sorts.Pair(given.left(), new ArrayList<>(given.right())), depth - 1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_7, $2);
          throw $2;
        }
      } else {
        final Deferred<Sorts.Pair> $1 = DecoSorts.pair($deco.at($SITE_7), new Sorts.Pair(given.left(), new ArrayList<>(given.right())), depth - 1);
        $deco.defer(() -> a.value = $1.get());
      }
      // deco: spawns pair; the rest is replayed at the next wait point
      final Ref<Sorts.Pair> b = new Ref<Sorts.Pair>();
      if ($deco.inPlace($SITE_8)) {
        try {
          b.value = Sorts.pair(given, depth - 1);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_8, $4);
          throw $4;
        }
      } else {
        final Deferred<Sorts.Pair> $3 = DecoSorts.pair($deco.at($SITE_8), given, depth - 1);
        $deco.defer(() -> b.value = $3.get());
      }
      $deco.await(); // deco: waits: reads given, which pair (line 78) may write
      given.left()[0] += b.value.left()[0];
      a.value.right().addAll(b.value.right().subList(0, 2));
      return new Sorts.Pair(a.value.left(), given.right());
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Deferred<Sorts.Pair> pair(Scope scope, Sorts.Pair given, int depth) {
    return Calls.order(scope, isolation -> Sorts.pair(given, depth));
  }

  static void counts(Map<Integer, List<Integer>> all, int from, int to) {
    if (Run.serial(Sorts.class)) {
      Sorts.counts(all, from, to);
      return;
    }
    final Run $deco = Run.open();
    try {
      if (to - from == 1) {
        all.computeIfAbsent(from % 5, k -> new ArrayList<>()).add(from);
        return;
      }
      int mid = (from + to) / 2;
      Map<Integer, List<Integer>> mine = new HashMap<>();
      DecoSorts.counts(mine, from, mid);
      // deco: spawns counts
      if ($deco.inPlace($SITE_9)) {
        try {
          Sorts.counts(all, mid, to);
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_9, $1);
          throw $1;
        }
      } else {
        DecoSorts.counts($deco.at($SITE_9), all, mid, to);
      }
      $deco.await(); // deco: waits: reads x, which counts (line 95) may write
      mine.forEach(
          (k, v) ->
              all.merge(
                  k,
                  v,
                  (x, y) -> {
                    List<Integer> both = new ArrayList<>(x);
                    both.addAll(y);
                    return both;
                  }));
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Deferred<Void> counts(Scope scope, Map<Integer, List<Integer>> all, int from, int to) {
    return Calls.spawn(scope, isolation -> {
      if (Calls.saturated()) {
        Sorts.counts(isolation.view(all), from, to);
      } else {
        counts(isolation.view(all), from, to);
      }
      return null;
    });
  }

  /**
   * The method {@code merge} with its array accesses recorded.
   */
  private static void merge$isolated(Isolation $isolation, int[] a) {
    if (a.length < 2) {
      return;
    }
    int[] left = Arrays.copyOf($isolation.own(a), a.length / 2);
    int[] right = Arrays.copyOfRange($isolation.own(a), a.length / 2, a.length);
    merge$isolated($isolation, left);
    merge$isolated($isolation, right);
    int l = 0;
    int r = 0;
    for (int i = 0; i < a.length; i++) {
      $isolation.set(a, i, r == right.length || l < left.length && $isolation.get(left, l) <= $isolation.get(right, r) ? $isolation.get(left, l++) : $isolation.get(right, r++));
    }
  }

  /**
   * The method {@code within} with its array accesses recorded.
   */
  private static void within$isolated(Isolation $isolation, int[] a, int[] spare, int lo, int hi) {
    if (hi - lo < 2) {
      return;
    }
    int mid = (lo + hi) >>> 1;
    within$isolated($isolation, a, spare, lo, mid);
    within$isolated($isolation, a, spare, mid, hi);
    $isolation.arraycopy(a, lo, spare, lo, hi - lo);
    int l = lo;
    int r = mid;
    for (int i = lo; i < hi; i++) {
      $isolation.set(a, i, r == hi || l < mid && $isolation.get(spare, l) <= $isolation.get(spare, r) ? $isolation.get(spare, l++) : $isolation.get(spare, r++));
    }
  }

  /**
   * The method {@code rows} with its array accesses recorded.
   */
  private static int rows$isolated(Isolation $isolation, int[][] rows, int depth) {
    int[] own = $isolation.clone($isolation.get(rows, depth));
    $isolation.set(own, 0, (int) ($isolation.get(own, 0) + (depth)));
    if (depth > 0) {
      int[][] copy = $isolation.clone(rows);
      $isolation.set(copy, depth - 1, own);
      int sum = rows$isolated($isolation, copy, depth - 1);
      $isolation.set(rows, depth - 1, own);
      sum += rows$isolated($isolation, rows, depth - 1);
      $isolation.getAndAdd(own, 1, 1);
      return sum + $isolation.get(own, 0);
    }
    $isolation.getAndAdd($isolation.get(rows, 0), 0, 1);
    return $isolation.get(own, 0) + $isolation.get($isolation.get(rows, rows.length - 1), 0);
  }
}
