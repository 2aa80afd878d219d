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
 * Runs the annotated methods of {@link Vec} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Vec"
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
public final class DecoVec {
  private static final Site $SITE_1 = new Site(Vec.class, "sumOfMultiples", "Vec.java", 30).orDirectly();

  private final Vec $self;

  private DecoVec(Vec self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  public static DecoVec of(Vec self) {
    return new DecoVec(self);
  }

  Deferred<Vec> scaled(double factor) {
    return Calls.spawnAlone(isolation -> $self.scaled(factor));
  }

  Deferred<Vec> scaled(Scope scope, double factor) {
    return Calls.spawn(scope, isolation -> $self.scaled(factor));
  }

  public Vec sumOfMultiples(int n) {
    if (Run.serial(Vec.class)) {
      return $self.sumOfMultiples(n);
    }
    final Run $deco = Run.open();
    try {
      Vec[] parts = new Vec[n];
      for (int i = 0; i < n; i++) {
        // deco: spawns scaled; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            int $7 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              parts[i] = $self.scaled(i + 1);
              if (--$7 <= 0) break;
            }
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_1, $6);
            throw $6;
          }
        } else {
          final int $5 = $Slice_1.spawn($deco, Turns.below(i, n), i, $self, parts);
          if ($5 > 0) {
            i += $5 - 1;
          } else {
            final int $1 = i;
            final double $2 = i + 1;
            final $Batch_1 $4 = $Batch_1.at($deco, $self, parts);
            if ($4 != null) {
              $4.add($2, $1);
            } else {
              final Deferred<Vec> $3 = DecoVec.of($self).scaled($deco.at($SITE_1), $2);
              $deco.defer(parts, $1, () -> parts[$1] = $3.get());
            }
          }
        }
      }
      Vec sum = Vec.ZERO;
      // deco: waits before each element: reads parts, which the statement of line 30 may write
      for (Vec part : $deco.awaiting(parts)) {
        sum = sum.plus(part);
      }
      return sum;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Calls of {@code scaled}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private Vec same1;

    private Vec[] same2;

    private final double[] argument1;

    private final int[] operand1;

    private Object[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, false);
      argument1 = new double[room];
      operand1 = new int[room];
      results = new Object[room];
    }

    static $Batch_1 at(Run run, Vec same1, Vec[] same2) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1 && batch.same2 == same2) {
        return batch;
      }
      int capacity = run.batchFor($SITE_1);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_1) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      next.same1 = same1;
      next.same2 = same2;
      run.fill(next, capacity, same2);
      return next;
    }

    void add(double argument1, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.operand1[slot] = operand1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final Object[] $results = $progress.again() ? new Object[this.size()] : this.results;
      this.results = $results;
      final Vec $self = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final double factor = this.argument1[$slot];
            $results[$slot] = $self.scaled(factor);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final Object[] $results = this.results;
      final Vec $self = this.same1;
      final Vec[] parts = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        parts[$1] = ((Vec) $results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
      same2 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code scaled}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private Vec same1;

    private Vec[] same2;

    private Object[] results;

    $Slice_1(int room) {
      super($SITE_1, room, true, false);
      results = new Object[room];
    }

    static int spawn(Run run, int left, int first, Vec same1, Vec[] same2) {
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

    private static Vec one(Isolation $isolation, Vec $self, double factor) throws Throwable {
      return $self.scaled(factor);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final Object[] $results = $progress.again() ? new Object[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final Vec $self = this.same1;
      final Vec[] parts = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, $self, i + 1);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final Object[] $results = this.results;
      final int $first = this.first;
      final Vec $self = this.same1;
      final Vec[] parts = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $1 = i;
        parts[$1] = ((Vec) $results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
      same2 = null;
    }
  }
}
