package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Climate} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Climate"
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
final class DecoClimate {
  private static final Site $SITE_1 = new Site(Climate.class, "processDataSet", "Climate.java", 29).orDirectly();

  private DecoClimate() {
  }

  static Deferred<Double> processLatLon(int lat, int lon, List<Double> data) {
    return Calls.spawnAlone(isolation -> Climate.processLatLon(lat, lon, isolation.reading(data)));
  }

  static Deferred<Double> processLatLon(Scope scope, int lat, int lon, List<Double> data) {
    return Calls.spawn(scope, isolation -> Climate.processLatLon(lat, lon, isolation.reading(data)));
  }

  static Map<Integer, Map<Integer, Double>> processDataSet(List<Double> data, int lons) {
    if (Run.serial(Climate.class)) {
      return Climate.processDataSet(data, lons);
    }
    final Run $deco = Run.open();
    try {
      Map<Integer, Map<Integer, Double>> results = new HashMap<>();
      for (int lat = 0; lat < 4; lat++) {
        results.put(lat, new HashMap<>());
        for (int lon = 0; lon < lons; lon++) {
          // deco: spawns processLatLon; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_1)) {
            try {
              results.get(lat).put(lon, Climate.processLatLon(lat, lon, data));
            } catch (Throwable $5) {
              $deco.failedInPlace($SITE_1, $5);
              throw $5;
            }
          } else {
            final Map<Integer, Double> $1 = results.get(lat);
            final int $2 = lon;
            final $Batch_1 $4 = $Batch_1.at($deco, $1);
            if ($4 != null) {
              $4.add(lat, lon, data, $2);
            } else {
              final Deferred<Double> $3 = DecoClimate.processLatLon($deco.at($SITE_1), lat, lon, data);
              $deco.defer($1, $2, () -> $1.put($2, $3.get()));
            }
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return results;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Calls of {@code processLatLon}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private Map<Integer, Double> same1;

    private final int[] argument1;

    private final int[] argument2;

    private final Object[] argument3;

    private final int[] operand1;

    private double[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, false);
      argument1 = new int[room];
      argument2 = new int[room];
      argument3 = new Object[room];
      operand1 = new int[room];
      results = new double[room];
    }

    static $Batch_1 at(Run run, Map<Integer, Double> same1) {
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

    void add(int argument1, int argument2, List<Double> argument3, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      this.argument3[slot] = argument3;
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
            final int lat = this.argument1[$slot];
            final int lon = this.argument2[$slot];
            final List<Double> data = (List<Double>) this.argument3[$slot];
            $results[$slot] = Climate.processLatLon(lat, lon, $isolation.reading(data));
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
      final Map<Integer, Double> $1 = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $2 = this.operand1[$slot];
        $1.put($2, $results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
