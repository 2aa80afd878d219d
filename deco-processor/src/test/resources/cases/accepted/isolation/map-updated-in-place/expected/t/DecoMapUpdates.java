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
 * Runs the annotated methods of {@link MapUpdates} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.MapUpdates"
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
final class DecoMapUpdates {
  private static final Site $SITE_1 = new Site(MapUpdates.class, "run", "MapUpdates.java", 54).orDirectly();

  private DecoMapUpdates() {
  }

  static Deferred<Object> update(Map<String, Integer> map, int form) {
    return Calls.spawnAlone(isolation -> MapUpdates.update(isolation.view(map), form));
  }

  static Deferred<Object> update(Scope scope, Map<String, Integer> map, int form) {
    return Calls.spawn(scope, isolation -> MapUpdates.update(isolation.view(map), form));
  }

  static List<Object> run(Map<String, Integer> map) {
    if (Run.serial(MapUpdates.class)) {
      return MapUpdates.run(map);
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      for (int form = 0; form < 16; form++) {
        // deco: spawns update; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add(MapUpdates.update(map, form));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Object> $1 = DecoMapUpdates.update($deco.at($SITE_1), map, form);
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
