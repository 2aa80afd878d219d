package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Ranges;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Inside} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Inside"
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
final class DecoInside {
  private static final Site $SITE_1 = new Site(Inside.class, "halves", "Inside.java", 19).orDirectly();

  private static final Site $SITE_2 = new Site(Inside.class, "halves", "Inside.java", 20).orDirectly();

  private static final Site $SITE_3 = new Site(Inside.class, "all", "Inside.java", 34).orDirectly();

  private DecoInside() {
  }

  static Deferred<Void> twice(int[] a, int lo, int hi) {
    return Calls.spawnAlone(isolation -> {
      twice$isolated(isolation.trackingArrays(), a, lo, hi);
      return null;
    });
  }

  static Deferred<Void> twice(Scope scope, int[] a, int lo, int hi) {
    return Calls.spawnRanged(scope, new Ranges().writes(a, lo, hi), isolation -> {
      twice$isolated(isolation.trackingArrays(), a, lo, hi);
      return null;
    }, isolation -> {
      Inside.twice(a, lo, hi);
      return null;
    });
  }

  static void halves(int[] a) {
    if (Run.serial(Inside.class)) {
      Inside.halves(a);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns twice
      if ($deco.inPlace($SITE_1)) {
        try {
          Inside.twice(a, 0, a.length / 2);
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_1, $1);
          throw $1;
        }
      } else {
        DecoInside.twice($deco.at($SITE_1), a, 0, a.length / 2);
      }
      // deco: spawns twice
      if ($deco.inPlace($SITE_2)) {
        try {
          Inside.twice(a, a.length / 2, a.length);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_2, $2);
          throw $2;
        }
      } else {
        DecoInside.twice($deco.at($SITE_2), a, a.length / 2, a.length);
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * An isolated call, since it has no range; what it calls is isolated in it.
   */
  static Deferred<Integer> row(int[][] rows, int y) {
    return Calls.spawnAlone(isolation -> row$isolated(isolation.trackingArrays(), rows, y));
  }

  /**
   * An isolated call, since it has no range; what it calls is isolated in it.
   */
  static Deferred<Integer> row(Scope scope, int[][] rows, int y) {
    return Calls.spawn(scope, isolation -> row$isolated(isolation.trackingArrays(), rows, y));
  }

  static int all(int[][] rows) {
    if (Run.serial(Inside.class)) {
      return Inside.all(rows);
    }
    final Run $deco = Run.open();
    try {
      final IntRef sum = new IntRef(0);
      for (int y = 0; y < rows.length; y++) {
        // deco: spawns row; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            sum.value += Inside.row(rows, y);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_3, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoInside.row($deco.at($SITE_3), rows, y);
          $deco.defer(() -> sum.value += $1.get());
        }
      }
      $deco.await(); // deco: waits: reads sum, which the statement of line 34 may write
      return sum.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code twice} with its array accesses recorded.
   */
  private static void twice$isolated(Isolation $isolation, int[] a, int lo, int hi) {
    for (int i = lo; i < hi; i++) {
      $isolation.set(a, i, (int) ($isolation.get(a, i) * (2)));
    }
  }

  /**
   * The method {@code row} with its array accesses recorded.
   */
  private static int row$isolated(Isolation $isolation, int[][] rows, int y) {
    halves$isolated($isolation, $isolation.get(rows, y));
    return $isolation.get($isolation.get(rows, y), 0);
  }

  /**
   * The method {@code halves} with its array accesses recorded.
   */
  private static void halves$isolated(Isolation $isolation, int[] a) {
    twice$isolated($isolation, a, 0, a.length / 2);
    twice$isolated($isolation, a, a.length / 2, a.length);
  }
}
