package t;

import dev.deco.cases.Meeting;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Ranges;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Heat} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Heat"
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
final class DecoHeat {
  private static final Site $SITE_1 = new Site(Heat.class, "spread", "Heat.java", 31).orDirectly();

  private static final Site $SITE_2 = new Site(Heat.class, "sweep", "Heat.java", 44).orDirectly();

  private static final Site $SITE_3 = new Site(Heat.class, "shared", "Heat.java", 54).orDirectly();

  private DecoHeat() {
  }

  static Deferred<Void> rows(double[][] in, double[][] out, int from, int to) {
    return Calls.spawnAlone(isolation -> {
      rows$isolated0(isolation.trackingArrays(), isolation.reading(in), out, from, to);
      return null;
    });
  }

  static Deferred<Void> rows(Scope scope, double[][] in, double[][] out, int from, int to) {
    return Calls.spawnRanged(scope, new Ranges().readsNested(in).writesNested(out, from, to), isolation -> {
      rows$isolated0(isolation.trackingArrays(), isolation.reading(in), out, from, to);
      return null;
    }, isolation -> {
      Heat.rows(in, out, from, to);
      return null;
    });
  }

  static double[][] spread(double[][] grid, double[][] other, int steps) {
    if (Run.serial(Heat.class)) {
      return Heat.spread(grid, other, steps);
    }
    final Run $deco = Run.open();
    try {
      double[][] in = grid;
      double[][] out = other;
      for (int step = 0; step < steps; step++) {
        for (int y = 0; y < in.length; y += 2) {
          // deco: spawns rows
          if ($deco.inPlace($SITE_1)) {
            try {
              Heat.rows(in, out, y, Math.min(in.length, y + 2));
            } catch (Throwable $1) {
              $deco.failedInPlace($SITE_1, $1);
              throw $1;
            }
          } else {
            DecoHeat.rows($deco.at($SITE_1), in, out, y, Math.min(in.length, y + 2));
          }
        }
        double[][] swapped = in;
        in = out;
        out = swapped;
      }
      $deco.await(); // deco: waits: before the return
      return in;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The same within one grid: each call reads a row that the one before it has written.
   */
  static void sweep(double[][] grid) {
    if (Run.serial(Heat.class)) {
      Heat.sweep(grid);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int y = 0; y < grid.length; y += 2) {
        // deco: spawns rows
        if ($deco.inPlace($SITE_2)) {
          try {
            Heat.rows(grid, grid, y, Math.min(grid.length, y + 2));
          } catch (Throwable $1) {
            $deco.failedInPlace($SITE_2, $1);
            throw $1;
          }
        } else {
          DecoHeat.rows($deco.at($SITE_2), grid, grid, y, Math.min(grid.length, y + 2));
        }
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Two arrays, some of whose rows are the same.
   */
  static void shared(double[][] in, double[][] out) {
    if (Run.serial(Heat.class)) {
      Heat.shared(in, out);
      return;
    }
    final Run $deco = Run.open();
    try {
      out[0] = in[3];
      out[3] = in[1];
      for (int y = 0; y < in.length; y++) {
        // deco: spawns rows
        if ($deco.inPlace($SITE_3)) {
          try {
            Heat.rows(in, out, y, y + 1);
          } catch (Throwable $1) {
            $deco.failedInPlace($SITE_3, $1);
            throw $1;
          }
        } else {
          DecoHeat.rows($deco.at($SITE_3), in, out, y, y + 1);
        }
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code rows} with its array accesses recorded,
   * but for what it only reads through {@code in}.
   */
  private static void rows$isolated0(Isolation $isolation, double[][] in, double[][] out, int from,
      int to) {
    Meeting.here();
    for (int y = from; y < to; y++) {
      for (int x = 0; x < in[y].length; x++) {
        double sum = in[y][x];
        sum += y > 0 ? in[y - 1][x] : 0;
        sum += y + 1 < in.length ? in[y + 1][x] : 0;
        $isolation.set($isolation.get(out, y), x, sum / 3);
      }
    }
  }
}
