package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Chain} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Chain"
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
final class DecoChain {
  private static final Site $SITE_1 = new Site(Chain.class, "run", "Chain.java", 23);

  private DecoChain() {
  }

  static Deferred<Void> step(int[] a, List<Integer> list, Map<Integer, Integer> map, int i) {
    return Calls.spawnAlone(isolation -> {
      step$isolated(isolation.trackingArrays(), a, isolation.view(list), isolation.view(map), i);
      return null;
    });
  }

  static Deferred<Void> step(Scope scope, int[] a, List<Integer> list, Map<Integer, Integer> map,
      int i) {
    return Calls.spawn(scope, isolation -> {
      step$isolated(isolation.trackingArrays(), a, isolation.view(list), isolation.view(map), i);
      return null;
    });
  }

  static void run(int[] a, List<Integer> list, Map<Integer, Integer> map) {
    if (Run.serial(Chain.class)) {
      Chain.run(a, list, map);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 1; i < a.length; i++) {
        // deco: spawns step
        DecoChain.step($deco.at($SITE_1), a, list, map, i);
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code step} with its array accesses recorded.
   */
  private static void step$isolated(Isolation $isolation, int[] a, List<Integer> list,
      Map<Integer, Integer> map, int i) {
    Work.take(60);
    $isolation.set(a, i, $isolation.get(a, i - 1) * 2 + 1);
    list.add(list.get(list.size() - 1) + $isolation.get(a, i));
    map.put(i, map.get(i - 1) + list.size());
  }
}
