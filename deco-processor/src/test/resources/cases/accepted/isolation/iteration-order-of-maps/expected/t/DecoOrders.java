package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Orders} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Orders"
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
final class DecoOrders {
  private static final Site $SITE_1 = new Site(Orders.class, "run", "Orders.java", 32).orDirectly();

  private DecoOrders() {
  }

  static Deferred<String> add(Map<Integer, String> map, int i) {
    return Calls.spawnAlone(isolation -> Orders.add(isolation.view(map), i));
  }

  static Deferred<String> add(Scope scope, Map<Integer, String> map, int i) {
    return Calls.spawn(scope, isolation -> Orders.add(isolation.view(map), i));
  }

  static List<String> run(Map<Integer, String> map) {
    if (Run.serial(Orders.class)) {
      return Orders.run(map);
    }
    final Run $deco = Run.open();
    try {
      List<String> out = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        // deco: spawns add; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add(Orders.add(map, i));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<String> $1 = DecoOrders.add($deco.at($SITE_1), map, i);
          $deco.deferWhole(out, () -> out.add($1.get()));
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
}
