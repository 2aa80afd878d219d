package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link CastTo} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.CastTo"
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
final class DecoCastTo {
  private static final Site $SITE_1 = new Site(CastTo.class, "run", "CastTo.java", 33).orDirectly();

  private static final Site $SITE_2 = new Site(CastTo.class, "run", "CastTo.java", 34).orDirectly();

  private DecoCastTo() {
  }

  static Deferred<Integer> cast(List<Integer> list) {
    return Calls.spawnAlone(isolation -> cast$isolated(isolation.trackingArrays(), isolation.view(list)));
  }

  static Deferred<Integer> cast(Scope scope, List<Integer> list) {
    return Calls.spawn(scope, isolation -> cast$isolated(isolation.trackingArrays(), isolation.view(list)));
  }

  static Deferred<Integer> map(Map<String, Integer> map) {
    return Calls.spawnAlone(isolation -> map$isolated(isolation.trackingArrays(), isolation.view(map)));
  }

  static Deferred<Integer> map(Scope scope, Map<String, Integer> map) {
    return Calls.spawn(scope, isolation -> map$isolated(isolation.trackingArrays(), isolation.view(map)));
  }

  static List<Object> run(List<Integer> list, Map<String, Integer> map) {
    if (Run.serial(CastTo.class)) {
      return CastTo.run(list, map);
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        // deco: spawns cast; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add(CastTo.cast(list));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoCastTo.cast($deco.at($SITE_1), list);
          $deco.deferWhole(out, () -> out.add($1.get()));
        }
        // deco: spawns map; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            out.add(CastTo.map(map));
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_2, $4);
            throw $4;
          }
        } else {
          final Deferred<Integer> $3 = DecoCastTo.map($deco.at($SITE_2), map);
          $deco.deferWhole(out, () -> out.add($3.get()));
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
   * The method {@code cast} with its array accesses recorded.
   */
  private static int cast$isolated(Isolation $isolation, List<Integer> list) {
    Work.take(30);
    ArrayList<Integer> array = (ArrayList<Integer>) $isolation.exact(list);
    array.ensureCapacity(10);
    array.add(1);
    return array.size();
  }

  /**
   * The method {@code map} with its array accesses recorded.
   */
  private static int map$isolated(Isolation $isolation, Map<String, Integer> map) {
    ((HashMap<String, Integer>) $isolation.exact(map)).put("k" + map.size(), 1);
    return map.size();
  }
}
