package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Lists} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Lists"
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
final class DecoLists {
  private static final Site $SITE_1 = new Site(Lists.class, "run", "Lists.java", 24);

  private DecoLists() {
  }

  static Deferred<Void> next(List<Integer> now, List<Integer> then, int i) {
    return Calls.spawnAlone(isolation -> {
      Lists.next(isolation.reading(now), isolation.view(then), i);
      return null;
    });
  }

  static Deferred<Void> next(Scope scope, List<Integer> now, List<Integer> then, int i) {
    return Calls.spawn(scope, isolation -> {
      Lists.next(isolation.reading(now), isolation.view(then), i);
      return null;
    });
  }

  static List<Integer> run(List<Integer> start, int steps) {
    if (Run.serial(Lists.class)) {
      return Lists.run(start, steps);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> now = new ArrayList<>(start);
      List<Integer> then = new ArrayList<>(start);
      for (int step = 0; step < steps; step++) {
        for (int i = 0; i < start.size(); i++) {
          // deco: spawns next
          DecoLists.next($deco.at($SITE_1), now, then, i);
        }
        List<Integer> swap = now;
        now = then;
        then = swap;
      }
      $deco.await(); // deco: waits: before the return
      return now;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
