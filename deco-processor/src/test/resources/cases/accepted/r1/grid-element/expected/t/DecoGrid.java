package t;

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
  private static final Site $SITE_1 = new Site(Grid.class, "fill", "Grid.java", 21).orDirectly();

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
          if ($deco.inPlace($SITE_1)) {
            try {
              int $7 = $deco.turns(Turns.below(j, columns));
              for (; ; j++) {
                grid[i][j] = Grid.cell(i, j);
                if (--$7 <= 0) break;
              }
            } catch (Throwable $6) {
              $deco.failedInPlace($SITE_1, $6);
              throw $6;
            }
          } else {
            final int $5 = $Slice_1.spawn($deco, Turns.below(j, columns), j, i, grid[i]);
            if ($5 > 0) {
              j += $5 - 1;
            } else {
              final int[] $1 = grid[i];
              final int $2 = j;
              final $Batch_1 $4 = $Batch_1.at($deco, $1);
              if ($4 != null) {
                $4.add(i, j, $2);
              } else {
                final Deferred<Integer> $3 = DecoGrid.cell($deco.at($SITE_1), i, j);
                $deco.defer($1, $2, () -> $1[$2] = $3.get());
              }
            }
          }
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

  /**
   * Calls of {@code cell}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] argument2;

    private final int[] operand1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, true);
      argument1 = new int[room];
      argument2 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_1);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_1) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, int argument2, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      this.operand1[slot] = operand1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = this.argument1[$slot];
            final int j = this.argument2[$slot];
            $results[$slot] = Grid.cell(i, j);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final int[] $1 = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $2 = this.operand1[$slot];
        $1[$2] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code cell}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private int same1;

    private int[] same2;

    private int[] results;

    $Slice_1(int room) {
      super($SITE_1, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, int same1, int[] same2) {
      int turns = run.slice($SITE_1, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_1) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, same2);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int i, int j) throws Throwable {
      return Grid.cell(i, j);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final int i = this.same1;
      final int[] $1 = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int j = $first + $slot;
            $results[$slot] = one($isolation, i, j);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final int $first = this.first;
      final int i = this.same1;
      final int[] $1 = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int j = $first + $slot;
        final int $2 = j;
        $1[$2] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same2 = null;
    }
  }
}
