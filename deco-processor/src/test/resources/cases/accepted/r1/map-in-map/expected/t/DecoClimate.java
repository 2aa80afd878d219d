package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
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
  private static final Site $SITE_1 = new Site(Climate.class, "processDataSet", "Climate.java", 29);

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
          final Map<Integer, Double> $1 = results.get(lat);
          final int $2 = lon;
          final Deferred<Double> $3 = DecoClimate.processLatLon($deco.at($SITE_1), lat, lon, data);
          $deco.defer($1, $2, () -> $1.put($2, $3.get()));
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
}
