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
  private static final Site $SITE_1 = new Site(Layers.class, "fill", "Layers.java", 19).orDirectly();

  private static final Site $SITE_2 = new Site(Layers.class, "sum", "Layers.java", 29).orDirectly();

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
        if ($deco.inPlace($SITE_1)) {
          try {
            int $7 = $deco.turns(Turns.below(i, row.length));
            for (; ; i++) {
              row[i] = Layers.f(from + i);
              if (--$7 <= 0) break;
            }
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_1, $6);
            throw $6;
          }
        } else {
          final int $5 = $Slice_1.spawn($deco, Turns.below(i, row.length), i, row, from);
          if ($5 > 0) {
            i += $5 - 1;
          } else {
            final int $1 = i;
            final int $2 = from + i;
            final $Batch_1 $4 = $Batch_1.at($deco, row);
            if ($4 != null) {
              $4.add($2, $1);
            } else {
              final Deferred<Integer> $3 = DecoLayers.f($deco.at($SITE_1), $2);
              $deco.defer(row, $1, () -> row[$1] = $3.get());
            }
          }
        }
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
        if ($deco.inPlace($SITE_2)) {
          try {
            grid[i][0] = Layers.f(sum);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_2, $4);
            throw $4;
          }
        } else {
          final int[] $1 = grid[i];
          final $Batch_2 $3 = $Batch_2.at($deco, $1);
          if ($3 != null) {
            $3.add(sum);
          } else {
            final Deferred<Integer> $2 = DecoLayers.f($deco.at($SITE_2), sum);
            $deco.defer($1, 0, () -> $1[0] = $2.get());
          }
        }
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

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, true);
      argument1 = new int[room];
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

    void add(int argument1, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
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
            final int x = this.argument1[$slot];
            $results[$slot] = Layers.f(x);
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
      final int[] row = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        row[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code f}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private int[] same1;

    private int same2;

    private int[] results;

    $Slice_1(int room) {
      super($SITE_1, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, int[] same1, int same2) {
      int turns = run.slice($SITE_1, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_1) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int x) throws Throwable {
      return Layers.f(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final int[] row = this.same1;
      final int from = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, from + i);
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
      final int[] row = this.same1;
      final int from = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $1 = i;
        row[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private int[] results;

    $Batch_2(int room) {
      super($SITE_2, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_2 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_2 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_2);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_2) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
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
            final int x = this.argument1[$slot];
            $results[$slot] = Layers.f(x);
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
        $1[0] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
