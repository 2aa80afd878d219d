package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Differ} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Differ"
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
final class DecoDiffer {
  private static final Site $SITE_1 = new Site(Differ.class, "run", "Differ.java", 19).orDirectly();

  private DecoDiffer() {
  }

  static Deferred<Double> f(double x) {
    return Calls.spawnAlone(isolation -> Differ.f(x));
  }

  static Deferred<Double> f(Scope scope, double x) {
    return Calls.spawn(scope, isolation -> Differ.f(x));
  }

  static void run(double[] in, double[] out) {
    if (Run.serial(Differ.class)) {
      Differ.run(in, out);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < in.length; i++) {
        if (in == out) $deco.await(); // deco: waits if they are one: reads in, which the statement of line 19 may write
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out[i] = Differ.f(in[i]);
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_1, $5);
            throw $5;
          }
        } else {
          final int $1 = i;
          final double $2 = in[i];
          final $Batch_1 $4 = $Batch_1.at($deco, out);
          if ($4 != null) {
            $4.add($2, $1);
          } else {
            final Deferred<Double> $3 = DecoDiffer.f($deco.at($SITE_1), $2);
            $deco.defer(out, $1, () -> out[$1] = $3.get());
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

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private double[] same1;

    private final double[] argument1;

    private final int[] operand1;

    private double[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, true);
      argument1 = new double[room];
      operand1 = new int[room];
      results = new double[room];
    }

    static $Batch_1 at(Run run, double[] same1) {
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

    void add(double argument1, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.operand1[slot] = operand1;
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
            final double x = this.argument1[$slot];
            $results[$slot] = Differ.f(x);
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
      final double[] out = this.same1;
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
}
