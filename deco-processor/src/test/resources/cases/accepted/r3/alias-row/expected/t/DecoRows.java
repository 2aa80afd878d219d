package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Rows} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Rows"
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
final class DecoRows {
  private static final Site $SITE_1 = new Site(Rows.class, "run", "Rows.java", 19).orDirectly();

  private static final Site $SITE_2 = new Site(Rows.class, "run", "Rows.java", 21).orDirectly();

  private static final Site $SITE_3 = new Site(Rows.class, "run", "Rows.java", 24).orDirectly();

  private DecoRows() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Rows.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Rows.f(x));
  }

  static int run(int[][] grid) {
    if (Run.serial(Rows.class)) {
      return Rows.run(grid);
    }
    final Run $deco = Run.open();
    try {
      int[] row = grid[1];
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          row[0] = Rows.f(10);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoRows.f($deco.at($SITE_1), 10);
        $deco.defer(row, 0, () -> row[0] = $1.get());
      }
      $deco.await(); // deco: waits: reads grid, which the statement of line 19 may write
      int a = grid[1][0];
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          grid[1][1] = Rows.f(20);
        } catch (Throwable $5) {
          $deco.failedInPlace($SITE_2, $5);
          throw $5;
        }
      } else {
        final int[] $3 = grid[1];
        final Deferred<Integer> $4 = DecoRows.f($deco.at($SITE_2), 20);
        $deco.defer($3, 1, () -> $3[1] = $4.get());
      }
      if ($deco.writes(row)) $deco.await(); // deco: waits if they are one: reads row, which the statement of line 21 may write
      int b = row[1];
      int[] same = row;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          same[2] = Rows.f(30);
        } catch (Throwable $7) {
          $deco.failedInPlace($SITE_3, $7);
          throw $7;
        }
      } else {
        final Deferred<Integer> $6 = DecoRows.f($deco.at($SITE_3), 30);
        $deco.defer(same, 2, () -> same[2] = $6.get());
      }
      if ($deco.writes(row)) $deco.await(); // deco: waits if they are one: reads row, which the statement of line 21 may write
      row[2] += 1000;
      $deco.await(); // deco: waits: reads grid, which the statement of line 21 may write
      return a * 10000 + b * 100 + grid[1][2];
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
