package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Views} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Views"
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
final class DecoViews {
  private static final Site $SITE_1 = new Site(Views.class, "run", "Views.java", 26).orDirectly();

  private static final Site $SITE_2 = new Site(Views.class, "run", "Views.java", 28).orDirectly();

  private static final Site $SITE_3 = new Site(Views.class, "run", "Views.java", 31).orDirectly();

  private static final Site $SITE_4 = new Site(Views.class, "run", "Views.java", 35).orDirectly();

  private static final Site $SITE_5 = new Site(Views.class, "run", "Views.java", 37).orDirectly();

  private DecoViews() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Views.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Views.f(x));
  }

  static List<Object> run() {
    if (Run.serial(Views.class)) {
      return Views.run();
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4));
      List<Integer> middle = list.subList(1, 3);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          middle.set(0, Views.f(10));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoViews.f($deco.at($SITE_1), 10);
        $deco.defer(middle, 0, () -> middle.set(0, $1.get()));
      }
      if ($deco.writes(list)) $deco.await(); // deco: waits if they are one: reads list, which the statement of line 26 may write
      out.add(list.get(1));
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          list.set(2, Views.f(20));
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoViews.f($deco.at($SITE_2), 20);
        $deco.defer(list, 2, () -> list.set(2, $3.get()));
      }
      $deco.await(); // deco: waits: reads middle, which the statement of line 26 may write
      out.add(middle.get(1));
      Iterator<Integer> each = list.iterator();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          list.set(0, Views.f(30));
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_3, $6);
          throw $6;
        }
      } else {
        final Deferred<Integer> $5 = DecoViews.f($deco.at($SITE_3), 30);
        $deco.defer(list, 0, () -> list.set(0, $5.get()));
      }
      $deco.await(); // deco: waits: reads each, which the statement of line 31 may write
      out.add(each.next());
      Map<String, Integer> map = new TreeMap<>(Map.of("a", 1));
      Map.Entry<String, Integer> entry = map.entrySet().iterator().next();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          map.put("a", Views.f(40));
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_4, $8);
          throw $8;
        }
      } else {
        final Deferred<Integer> $7 = DecoViews.f($deco.at($SITE_4), 40);
        $deco.defer(map, "a", () -> map.put("a", $7.get()));
      }
      $deco.await(); // deco: waits: reads entry, which the statement of line 35 may write
      out.add(entry.getValue());
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_5)) {
        try {
          entry.setValue(Views.f(50));
        } catch (Throwable $10) {
          $deco.failedInPlace($SITE_5, $10);
          throw $10;
        }
      } else {
        final Deferred<Integer> $9 = DecoViews.f($deco.at($SITE_5), 50);
        $deco.deferOpaque(() -> entry.setValue($9.get()));
        $deco.known(entry /* deco: waits if not of the JDK */);
      }
      $deco.await(); // deco: waits: reads map, which the statement of line 37 may write
      out.add(map.get("a"));
      out.add(list);
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
