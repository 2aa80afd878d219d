package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.DoubleRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Turns;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Sum} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Sum"
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
final class DecoSum {
  private static final Site $SITE_1 = new Site(Sum.class, "pi", "Sum.java", 20).orDirectly();

  private DecoSum() {
  }

  static Deferred<Double> term(int k) {
    return Calls.spawnAlone(isolation -> Sum.term(k));
  }

  static Deferred<Double> term(Scope scope, int k) {
    return Calls.spawn(scope, isolation -> Sum.term(k));
  }

  static double pi(int terms) {
    if (Run.serial(Sum.class)) {
      return Sum.pi(terms);
    }
    final Run $deco = Run.open();
    try {
      final DoubleRef sum = new DoubleRef(0);
      for (int k = 0; k < terms; k++) {
        // deco: spawns term; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            int $5 = $deco.turns(Turns.below(k, terms));
            for (; ; k++) {
              sum.value += Sum.term(k);
              if (--$5 <= 0) break;
            }
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_1, $4);
            throw $4;
          }
        } else {
          final int $3 = $Slice_1.spawn($deco, Turns.below(k, terms), k, sum);
          if ($3 > 0) {
            k += $3 - 1;
          } else {
            final $Batch_1 $2 = $Batch_1.at($deco, sum);
            if ($2 != null) {
              $2.add(k);
            } else {
              final Deferred<Double> $1 = DecoSum.term($deco.at($SITE_1), k);
              $deco.defer(() -> sum.value += $1.get());
            }
          }
        }
      }
      $deco.await(); // deco: waits: reads sum, which the statement of line 20 may write
      return sum.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Calls of {@code term}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private DoubleRef same1;

    private final int[] argument1;

    private double[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, true);
      argument1 = new int[room];
      results = new double[room];
    }

    static $Batch_1 at(Run run, DoubleRef same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_1);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_1) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(int argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final double[] $results = $progress.again() ? new double[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int k = this.argument1[$slot];
            $results[$slot] = Sum.term(k);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final double[] $results = this.results;
      final DoubleRef sum = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        sum.value += $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code term}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private DoubleRef same1;

    private double[] results;

    $Slice_1(int room) {
      super($SITE_1, room, true, true);
      results = new double[room];
    }

    static int spawn(Run run, int left, int first, DoubleRef same1) {
      int turns = run.slice($SITE_1, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_1) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static double one(Isolation $isolation, int k) throws Throwable {
      return Sum.term(k);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final double[] $results = $progress.again() ? new double[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final DoubleRef sum = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int k = $first + $slot;
            $results[$slot] = one($isolation, k);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final double[] $results = this.results;
      final int $first = this.first;
      final DoubleRef sum = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int k = $first + $slot;
        sum.value += $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
