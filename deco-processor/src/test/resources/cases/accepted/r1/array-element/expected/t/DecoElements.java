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
 * Runs the annotated methods of {@link Elements} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Elements"
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
final class DecoElements {
  private static final Site $SITE_1 = new Site(Elements.class, "roots", "Elements.java", 20).orDirectly();

  private DecoElements() {
  }

  static Deferred<Double> root(double x) {
    return Calls.spawnAlone(isolation -> Elements.root(x));
  }

  static Deferred<Double> root(Scope scope, double x) {
    return Calls.spawn(scope, isolation -> Elements.root(x));
  }

  static double[] roots(int n) {
    if (Run.serial(Elements.class)) {
      return Elements.roots(n);
    }
    final Run $deco = Run.open();
    try {
      double[] out = new double[n];
      for (int i = 0; i < n; i++) {
        // deco: spawns root; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out[i] = Elements.root(i);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_1, $4);
            throw $4;
          }
        } else {
          final int $1 = i;
          final $Batch_1 $3 = $Batch_1.at($deco, out);
          if ($3 != null) {
            $3.add(i, $1);
          } else {
            final Deferred<Double> $2 = DecoElements.root($deco.at($SITE_1), i);
            $deco.defer(out, $1, () -> out[$1] = $2.get());
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
   * Calls of {@code root}, in columns.
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
      for (int $slot = 0; $slot < this.size(); $slot++) {
        $progress.at($slot);
        final double x = this.argument1[$slot];
        $results[$slot] = Elements.root(x);
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
