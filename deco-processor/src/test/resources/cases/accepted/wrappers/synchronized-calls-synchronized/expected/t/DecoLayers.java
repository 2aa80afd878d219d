package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Layers} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Layers"
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
final class DecoLayers {
  private static final Site $SITE_1 = new Site(Layers.class, "fill", "Layers.java", 19);

  private static final Site $SITE_2 = new Site(Layers.class, "sum", "Layers.java", 29);

  private DecoLayers() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Layers.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Layers.f(x));
  }

  static void fill(int[] row, int from) {
    if (Run.serial(Layers.class)) {
      Layers.fill(row, from);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < row.length; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final int $1 = i;
        final Deferred<Integer> $2 = DecoLayers.f($deco.at($SITE_1), from + i);
        $deco.defer(row, $1, () -> row[$1] = $2.get());
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int sum(int[][] grid) {
    if (Run.serial(Layers.class)) {
      return Layers.sum(grid);
    }
    final Run $deco = Run.open();
    try {
      int sum = 0;
      for (int i = 0; i < grid.length; i++) {
        $deco.await(); // deco: waits: writes the state of a library, which f (line 29) may read
        DecoLayers.fill(grid[i], 10 * i);
        sum += grid[i][0];
        // deco: spawns f; the rest is replayed at the next wait point
        final int[] $1 = grid[i];
        final Deferred<Integer> $2 = DecoLayers.f($deco.at($SITE_2), sum);
        $deco.defer($1, 0, () -> $1[0] = $2.get());
      }
      $deco.await(); // deco: waits: before the return
      return sum;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
