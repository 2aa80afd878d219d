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
 * Runs the annotated methods of {@link Shared} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Shared"
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
final class DecoShared {
  private static final Site $SITE_1 = new Site(Shared.class, "squares", "Shared.java", 20).orDirectly();

  private DecoShared() {
  }

  static Deferred<Integer> cell(int[] base, int i) {
    return Calls.spawnAlone(isolation -> isolation.elementwise() ? cell$isolated(isolation.trackingArrays(), base, i) : Shared.cell(isolation.reading(base), i));
  }

  static Deferred<Integer> cell(Scope scope, int[] base, int i) {
    return Calls.spawn(scope, isolation -> isolation.elementwise() ? cell$isolated(isolation.trackingArrays(), base, i) : Shared.cell(isolation.reading(base), i));
  }

  static int[] squares(int[] base) {
    if (Run.serial(Shared.class)) {
      return Shared.squares(base);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[base.length];
      for (int i = 0; i < base.length; i++) {
        // deco: spawns cell; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            int $6 = $deco.turns(Turns.below(i, base.length));
            for (; ; i++) {
              out[i] = Shared.cell(base, i);
              if (--$6 <= 0) break;
            }
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_1, $5);
            throw $5;
          }
        } else {
          final int $4 = $Slice_1.spawn($deco, Turns.below(i, base.length), i, out, base);
          if ($4 > 0) {
            i += $4 - 1;
          } else {
            final int $1 = i;
            final $Batch_1 $3 = $Batch_1.at($deco, out);
            if ($3 != null) {
              $3.add(base, i, $1);
            } else {
              final Deferred<Integer> $2 = DecoShared.cell($deco.at($SITE_1), base, i);
              $deco.defer(out, $1, () -> out[$1] = $2.get());
            }
          }
        }
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
   * The method {@code cell} with its array accesses recorded.
   */
  private static int cell$isolated(Isolation $isolation, int[] base, int i) {
    Work.take(20);
    return $isolation.get(base, i) * $isolation.get(base, i);
  }

  /**
   * Calls of {@code cell}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private int[] same1;

    private final Object[] argument1;

    private final int[] argument2;

    private final int[] operand1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, false);
      argument1 = new Object[room];
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

    void add(int[] argument1, int argument2, int operand1) {
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
            final int[] base = (int[]) this.argument1[$slot];
            final int i = this.argument2[$slot];
            $results[$slot] = $isolation.elementwise() ? cell$isolated($isolation.trackingArrays(), base, i) : Shared.cell($isolation.reading(base), i);
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
      final int[] out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        out[$1] = $results[$slot];
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

    private int[] same1;

    private int[] same2;

    private int[] results;

    $Slice_1(int room) {
      super($SITE_1, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, int[] same1, int[] same2) {
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

    private static int one(Isolation $isolation, int[] base, int i) throws Throwable {
      return $isolation.elementwise() ? cell$isolated($isolation.trackingArrays(), base, i) : Shared.cell($isolation.reading(base), i);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final int[] out = this.same1;
      final int[] base = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, base, i);
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
      final int[] out = this.same1;
      final int[] base = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $1 = i;
        out[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
      same2 = null;
    }
  }
}
