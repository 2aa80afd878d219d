package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Alias} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Alias"
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
final class DecoAlias {
  private static final Site $SITE_1 = new Site(Alias.class, "sum", "Alias.java", 22).orDirectly();

  private static final Site $SITE_2 = new Site(Alias.class, "sum", "Alias.java", 24).orDirectly();

  private DecoAlias() {
  }

  static Deferred<Void> fill(int[][] grid, int row, int value) {
    return Calls.spawnAlone(isolation -> {
      fill$isolated(isolation.trackingArrays(), grid, row, value);
      return null;
    });
  }

  static Deferred<Void> fill(Scope scope, int[][] grid, int row, int value) {
    return Calls.spawn(scope, isolation -> {
      fill$isolated(isolation.trackingArrays(), grid, row, value);
      return null;
    });
  }

  static int sum(int[][] grid) {
    if (Run.serial(Alias.class)) {
      return Alias.sum(grid);
    }
    final Run $deco = Run.open();
    try {
      int[] first = grid[0];
      int before = first[1];
      // deco: spawns fill
      if ($deco.inPlace($SITE_1)) {
        try {
          Alias.fill(grid, 0, 10);
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_1, $1);
          throw $1;
        }
      } else {
        DecoAlias.fill($deco.at($SITE_1), grid, 0, 10);
      }
      $deco.await(); // deco: waits: reads first, which fill (line 22) may write
      int after = first[1];
      // deco: spawns fill
      if ($deco.inPlace($SITE_2)) {
        try {
          Alias.fill(grid, 1, 20);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_2, $2);
          throw $2;
        }
      } else {
        DecoAlias.fill($deco.at($SITE_2), grid, 1, 20);
      }
      $deco.await(); // deco: waits: reads grid, which fill (line 24) may write
      int[] second = grid[1];
      return before * 10000 + after * 100 + second[2];
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
  private static void fill$isolated(Isolation $isolation, int[][] grid, int row, int value) {
    Work.take(100);
    for (int i = 0; i < $isolation.get(grid, row).length; i++) {
      $isolation.set($isolation.get(grid, row), i, value + i);
    }
  }
}
