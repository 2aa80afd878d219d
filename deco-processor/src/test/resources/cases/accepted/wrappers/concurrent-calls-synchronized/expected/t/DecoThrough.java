package t;

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
 * Runs the annotated methods of {@link Through} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Through"
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
final class DecoThrough {
  private static final Site $SITE_1 = new Site(Through.class, "row", "Through.java", 22);

  private static final Site $SITE_2 = new Site(Through.class, "run", "Through.java", 45);

  private static final Site $SITE_3 = new Site(Through.class, "run", "Through.java", 46);

  private DecoThrough() {
  }

  static Deferred<Integer> leaf(int x) {
    return Calls.spawnAlone(isolation -> Through.leaf(x));
  }

  static Deferred<Integer> leaf(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Through.leaf(x));
  }

  static int[] row(int n) {
    if (Run.serial(Through.class)) {
      return Through.row(n);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[n];
      for (int i = 0; i < n; i++) {
        // deco: spawns leaf; the rest is replayed at the next wait point
        final int $1 = i;
        final Deferred<Integer> $2 = DecoThrough.leaf($deco.at($SITE_1), i);
        $deco.defer(out, $1, () -> out[$1] = $2.get());
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

  static Deferred<Void> fill(int[][] grid, int i) {
    return Calls.spawnAlone(isolation -> {
      fill$isolated(isolation.trackingArrays(), grid, i);
      return null;
    });
  }

  static Deferred<Void> fill(Scope scope, int[][] grid, int i) {
    return Calls.spawn(scope, isolation -> {
      fill$isolated(isolation.trackingArrays(), grid, i);
      return null;
    });
  }

  static Deferred<Integer> wrapped(int n) {
    return Calls.spawnAlone(isolation -> Through.wrapped(n));
  }

  static Deferred<Integer> wrapped(Scope scope, int n) {
    return Calls.spawn(scope, isolation -> Through.wrapped(n));
  }

  static List<Integer> run(int[][] grid) {
    if (Run.serial(Through.class)) {
      return Through.run(grid);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      for (int i = 0; i < grid.length; i++) {
        // deco: spawns fill
        DecoThrough.fill($deco.at($SITE_2), grid, i);
        // deco: spawns wrapped; the rest is replayed at the next wait point
        final Deferred<Integer> $1 = DecoThrough.wrapped($deco.at($SITE_3), i + 2);
        $deco.deferWhole(out, () -> out.add($1.get()));
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
   * The method {@code fill} with its array accesses recorded.
   */
  private static void fill$isolated(Isolation $isolation, int[][] grid, int i) {
    $isolation.set(grid, i, Through.row($isolation.get(grid, i).length + i));
  }
}
