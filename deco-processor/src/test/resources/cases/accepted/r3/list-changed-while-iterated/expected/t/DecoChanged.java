package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Changed} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Changed"
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
final class DecoChanged {
  private static final Site $SITE_1 = new Site(Changed.class, "deferred", "Changed.java", 27);

  private static final Site $SITE_2 = new Site(Changed.class, "called", "Changed.java", 35);

  private DecoChanged() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Changed.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Changed.f(x));
  }

  static Deferred<Void> grow(List<Integer> list) {
    return Calls.spawnAlone(isolation -> {
      Changed.grow(isolation.view(list));
      return null;
    });
  }

  static Deferred<Void> grow(Scope scope, List<Integer> list) {
    return Calls.spawn(scope, isolation -> {
      Changed.grow(isolation.view(list));
      return null;
    });
  }

  static void deferred(List<Integer> list, List<Integer> seen) {
    if (Run.serial(Changed.class)) {
      Changed.deferred(list, seen);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: waits before each element: reads list, which the statement of line 27 may write
      for (int x : $deco.awaiting(list)) {
        seen.add(x);
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $1 = DecoChanged.f($deco.at($SITE_1), x);
        $deco.deferWhole(list, () -> list.add($1.get()));
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void called(List<Integer> list, List<Integer> seen) {
    if (Run.serial(Changed.class)) {
      Changed.called(list, seen);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: waits before each element: reads list, which grow (line 35) may write
      for (int x : $deco.awaiting(list)) {
        seen.add(x);
        // deco: spawns grow
        DecoChanged.grow($deco.at($SITE_2), list);
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
