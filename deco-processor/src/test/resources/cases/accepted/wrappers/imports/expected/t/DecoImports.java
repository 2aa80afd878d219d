package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.DoubleRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Imports} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Imports"
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
final class DecoImports {
  private static final Site $SITE_1 = new Site(Imports.class, "run", "Imports.java", 29).orDirectly();

  private DecoImports() {
  }

  static Deferred<Double> f(double x) {
    return Calls.spawnAlone(isolation -> Imports.f(x));
  }

  static Deferred<Double> f(Scope scope, double x) {
    return Calls.spawn(scope, isolation -> Imports.f(x));
  }

  static List<Object> run(Map<String, Double> map) {
    if (Run.serial(Imports.class)) {
      return Imports.run(map);
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new LinkedList<>();
      List<Map.Entry<String, Double>> entries = new ArrayList<>(map.entrySet());
      entries.sort(Map.Entry.comparingByKey());
      for (Map.Entry<String, Double> entry : entries) {
        // deco: spawns f; the rest is replayed at the next wait point
        final DoubleRef v = new DoubleRef();
        if ($deco.inPlace($SITE_1)) {
          try {
            v.value = Imports.f(entry.getValue());
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Double> $1 = DecoImports.f($deco.at($SITE_1), entry.getValue());
          $deco.defer(() -> v.value = $1.get());
        }
        $deco.await(); // deco: waits: reads v, which the statement of line 29 may write
        out.add(Math.max(v.value, Math.floor(v.value)));
      }
      BiFunction<Integer, Integer, Integer> plus = Integer::sum;
      out.add(plus.apply(1, 2) + (int) Math.signum(-3.0));
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
