package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Order} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Order"
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
final class DecoOrder {
  private static final Site $SITE_1 = new Site(Order.class, "array", "Order.java", 25).orDirectly();

  private static final Site $SITE_2 = new Site(Order.class, "array", "Order.java", 27).orDirectly();

  private static final Site $SITE_3 = new Site(Order.class, "map", "Order.java", 32).orDirectly();

  private static final Site $SITE_4 = new Site(Order.class, "map", "Order.java", 34).orDirectly();

  private DecoOrder() {
  }

  static Deferred<Void> times(int[] out, int factor) {
    return Calls.spawnAlone(isolation -> {
      times$isolated(isolation.trackingArrays(), out, factor);
      return null;
    });
  }

  static Deferred<Void> times(Scope scope, int[] out, int factor) {
    return Calls.spawn(scope, isolation -> {
      times$isolated(isolation.trackingArrays(), out, factor);
      return null;
    });
  }

  static Deferred<Void> append(Map<String, String> map, String text) {
    return Calls.spawnAlone(isolation -> {
      Order.append(isolation.view(map), text);
      return null;
    });
  }

  static Deferred<Void> append(Scope scope, Map<String, String> map, String text) {
    return Calls.spawn(scope, isolation -> {
      Order.append(isolation.view(map), text);
      return null;
    });
  }

  static void array(int[] out) {
    if (Run.serial(Order.class)) {
      Order.array(out);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns times
      if ($deco.inPlace($SITE_1)) {
        try {
          Order.times(out, 3);
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_1, $1);
          throw $1;
        }
      } else {
        DecoOrder.times($deco.at($SITE_1), out, 3);
      }
      $deco.await(); // deco: waits: reads out, which times (line 25) may write
      out[0] = out[0] + 5;
      // deco: spawns times
      if ($deco.inPlace($SITE_2)) {
        try {
          Order.times(out, 7);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_2, $2);
          throw $2;
        }
      } else {
        DecoOrder.times($deco.at($SITE_2), out, 7);
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void map(Map<String, String> map) {
    if (Run.serial(Order.class)) {
      Order.map(map);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns append
      if ($deco.inPlace($SITE_3)) {
        try {
          Order.append(map, "a");
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_3, $1);
          throw $1;
        }
      } else {
        DecoOrder.append($deco.at($SITE_3), map, "a");
      }
      $deco.await(); // deco: waits: reads map, which append (line 32) may write
      map.put("k", "b");
      // deco: spawns append
      if ($deco.inPlace($SITE_4)) {
        try {
          Order.append(map, "c");
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_4, $2);
          throw $2;
        }
      } else {
        DecoOrder.append($deco.at($SITE_4), map, "c");
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code times} with its array accesses recorded.
   */
  private static void times$isolated(Isolation $isolation, int[] out, int factor) {
    Work.take(100);
    $isolation.set(out, 0, $isolation.get(out, 0) * factor);
  }
}
