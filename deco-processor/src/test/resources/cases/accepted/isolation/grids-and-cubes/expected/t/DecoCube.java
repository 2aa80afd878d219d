package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Turns;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Cube} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Cube"
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
final class DecoCube {
  private static final Site $SITE_1 = new Site(Cube.class, "run", "Cube.java", 35).orDirectly();

  private static final Site $SITE_2 = new Site(Cube.class, "run", "Cube.java", 40).orDirectly();

  private static final Site $SITE_3 = new Site(Cube.class, "run", "Cube.java", 42).orDirectly();

  private static final Site $SITE_4 = new Site(Cube.class, "run", "Cube.java", 43).orDirectly();

  private DecoCube() {
  }

  static Deferred<Void> cell(int[][][] cube, int i, int j, int k) {
    return Calls.spawnAlone(isolation -> {
      cell$isolated(isolation.trackingArrays(), cube, i, j, k);
      return null;
    });
  }

  static Deferred<Void> cell(Scope scope, int[][][] cube, int i, int j, int k) {
    return Calls.spawn(scope, isolation -> {
      cell$isolated(isolation.trackingArrays(), cube, i, j, k);
      return null;
    });
  }

  static Deferred<Void> row(double[][] grid, int i) {
    return Calls.spawnAlone(isolation -> {
      row$isolated(isolation.trackingArrays(), grid, i);
      return null;
    });
  }

  static Deferred<Void> row(Scope scope, double[][] grid, int i) {
    return Calls.spawn(scope, isolation -> {
      row$isolated(isolation.trackingArrays(), grid, i);
      return null;
    });
  }

  static Deferred<Void> swap(double[][] grid, int i, int j) {
    return Calls.spawnAlone(isolation -> {
      swap$isolated(isolation.trackingArrays(), grid, i, j);
      return null;
    });
  }

  static Deferred<Void> swap(Scope scope, double[][] grid, int i, int j) {
    return Calls.spawn(scope, isolation -> {
      swap$isolated(isolation.trackingArrays(), grid, i, j);
      return null;
    });
  }

  static void run(int[][][] cube, double[][] grid) {
    if (Run.serial(Cube.class)) {
      Cube.run(cube, grid);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < cube.length; i++) {
        for (int j = 0; j < cube[i].length; j++) {
          // deco: waits before each test: reads cube, which cell (line 35) may write
          for (int k = 0; $deco.awaited() & (k < cube[i][j].length); k++) {
            // deco: spawns cell
            if ($deco.inPlace($SITE_1)) {
              try {
                Cube.cell(cube, i, j, k);
              } catch (Throwable $2) {
                $deco.failedInPlace($SITE_1, $2);
                throw $2;
              }
            } else {
              final $Batch_1 $1 = $Batch_1.at($deco);
              if ($1 != null) {
                $1.add(cube, i, j, k);
              } else {
                DecoCube.cell($deco.at($SITE_1), cube, i, j, k);
              }
            }
          }
        }
      }
      for (int i = 0; i < grid.length; i++) {
        // deco: spawns row
        if ($deco.inPlace($SITE_2)) {
          try {
            int $6 = $deco.turns(Turns.below(i, grid.length));
            for (; ; i++) {
              Cube.row(grid, i);
              if (--$6 <= 0) break;
            }
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_2, $5);
            throw $5;
          }
        } else {
          final int $4 = $Slice_1.spawn($deco, Turns.below(i, grid.length), i, grid);
          if ($4 > 0) {
            i += $4 - 1;
          } else {
            final $Batch_2 $3 = $Batch_2.at($deco);
            if ($3 != null) {
              $3.add(grid, i);
            } else {
              DecoCube.row($deco.at($SITE_2), grid, i);
            }
          }
        }
      }
      // deco: spawns swap
      if ($deco.inPlace($SITE_3)) {
        try {
          Cube.swap(grid, 0, 1);
        } catch (Throwable $7) {
          $deco.failedInPlace($SITE_3, $7);
          throw $7;
        }
      } else {
        DecoCube.swap($deco.at($SITE_3), grid, 0, 1);
      }
      // deco: spawns swap
      if ($deco.inPlace($SITE_4)) {
        try {
          Cube.swap(grid, 1, 2);
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_4, $8);
          throw $8;
        }
      } else {
        DecoCube.swap($deco.at($SITE_4), grid, 1, 2);
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code cell} with its array accesses recorded.
   */
  private static void cell$isolated(Isolation $isolation, int[][][] cube, int i, int j, int k) {
    Work.take(10);
    $isolation.set($isolation.get($isolation.get(cube, i), j), k, (int) ($isolation.get($isolation.get($isolation.get(cube, i), j), k) + (100 * i + 10 * j + k)));
  }

  /**
   * The method {@code row} with its array accesses recorded.
   */
  private static void row$isolated(Isolation $isolation, double[][] grid, int i) {
    $isolation.set(grid, i, new double[i + 1]);
    $isolation.set($isolation.get(grid, i), i, i / 2.0);
  }

  /**
   * The method {@code swap} with its array accesses recorded.
   */
  private static void swap$isolated(Isolation $isolation, double[][] grid, int i, int j) {
    double[] row = $isolation.get(grid, i);
    $isolation.set(grid, i, $isolation.get(grid, j));
    $isolation.set(grid, j, row);
    $isolation.set($isolation.get(grid, i), 0, (double) ($isolation.get($isolation.get(grid, i), 0) + (0.25)));
  }

  /**
   * Calls of {@code cell}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private final Object[] argument1;

    private final int[] argument2;

    private final int[] argument3;

    private final int[] argument4;

    $Batch_1(int room) {
      super($SITE_1, room, false, false);
      argument1 = new Object[room];
      argument2 = new int[room];
      argument3 = new int[room];
      argument4 = new int[room];
    }

    static $Batch_1 at(Run run) {
      if (run.filling() instanceof $Batch_1 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_1);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_1) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      run.fill(next, capacity, null);
      return next;
    }

    void add(int[][][] argument1, int argument2, int argument3, int argument4) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      this.argument3[slot] = argument3;
      this.argument4[slot] = argument4;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int[][][] cube = (int[][][]) this.argument1[$slot];
            final int i = this.argument2[$slot];
            final int j = this.argument3[$slot];
            final int k = this.argument4[$slot];
            cell$isolated($isolation.trackingArrays(), cube, i, j, k);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Calls of {@code row}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private final Object[] argument1;

    private final int[] argument2;

    $Batch_2(int room) {
      super($SITE_2, room, false, false);
      argument1 = new Object[room];
      argument2 = new int[room];
    }

    static $Batch_2 at(Run run) {
      if (run.filling() instanceof $Batch_2 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_2);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_2) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
      run.fill(next, capacity, null);
      return next;
    }

    void add(double[][] argument1, int argument2) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final double[][] grid = (double[][]) this.argument1[$slot];
            final int i = this.argument2[$slot];
            row$isolated($isolation.trackingArrays(), grid, i);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Turns of a loop, each with a call of {@code row}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private double[][] same1;

    $Slice_1(int room) {
      super($SITE_2, room, false, true);
    }

    static int spawn(Run run, int left, int first, double[][] same1) {
      int turns = run.slice($SITE_2, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_2) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static void one(Isolation $isolation, double[][] grid, int i) throws Throwable {
      row$isolated($isolation.trackingArrays(), grid, i);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int $first = this.first;
      final double[][] grid = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            one($isolation, grid, i);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
