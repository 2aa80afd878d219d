package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Grid} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Grid"
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
final class DecoGrid {
  private static final Site $SITE_1 = new Site(Grid.class, "fill", "Grid.java", 21);

  private DecoGrid() {
  }

  static Deferred<Integer> cell(int i, int j) {
    return Calls.spawnAlone(isolation -> Grid.cell(i, j));
  }

  static Deferred<Integer> cell(Scope scope, int i, int j) {
    return Calls.spawn(scope, isolation -> Grid.cell(i, j));
  }

  static int[][] fill(int rows, int columns) {
    if (Run.serial(Grid.class)) {
      return Grid.fill(rows, columns);
    }
    final Run $deco = Run.open();
    try {
      int[][] grid = new int[rows][columns];
      for (int i = 0; i < rows; i++) {
        for (int j = 0; j < columns; j++) {
          // deco: spawns cell; the rest is replayed at the next wait point
          final int[] $1 = grid[i];
          final int $2 = j;
          final Deferred<Integer> $3 = DecoGrid.cell($deco.at($SITE_1), i, j);
          $deco.defer($1, $2, () -> $1[$2] = $3.get());
        }
      }
      $deco.await(); // deco: waits: before the return
      return grid;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
