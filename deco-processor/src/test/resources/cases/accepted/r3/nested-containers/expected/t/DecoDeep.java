package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Deep} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Deep"
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
final class DecoDeep {
  private static final Site $SITE_1 = new Site(Deep.class, "run", "Deep.java", 23).orDirectly();

  private static final Site $SITE_2 = new Site(Deep.class, "run", "Deep.java", 26).orDirectly();

  private static final Site $SITE_3 = new Site(Deep.class, "run", "Deep.java", 29).orDirectly();

  private static final Site $SITE_4 = new Site(Deep.class, "run", "Deep.java", 33).orDirectly();

  private DecoDeep() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Deep.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Deep.f(x));
  }

  static List<Object> run(Map<String, List<Map<Integer, Integer>>> all) {
    if (Run.serial(Deep.class)) {
      return Deep.run(all);
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          all.get("a").get(0).put(1, Deep.f(10));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_1, $3);
          throw $3;
        }
      } else {
        final Map<Integer, Integer> $1 = all.get("a").get(0);
        final Deferred<Integer> $2 = DecoDeep.f($deco.at($SITE_1), 10);
        $deco.defer($1, 1, () -> $1.put(1, $2.get()));
      }
      $deco.await(); // deco: waits: reads all, which the statement of line 23 may write
      out.add(all.get("a").get(0).get(1));
      Map<Integer, Integer> inner = all.get("a").get(1);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          inner.put(2, Deep.f(20));
        } catch (Throwable $5) {
          $deco.failedInPlace($SITE_2, $5);
          throw $5;
        }
      } else {
        final Deferred<Integer> $4 = DecoDeep.f($deco.at($SITE_2), 20);
        $deco.defer(inner, 2, () -> inner.put(2, $4.get()));
      }
      $deco.await(); // deco: waits: reads all, which the statement of line 26 may write
      out.add(all.toString());
      all.get("b").add(new HashMap<>());
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          all.get("b").get(0).put(3, Deep.f(30));
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_3, $8);
          throw $8;
        }
      } else {
        final Map<Integer, Integer> $6 = all.get("b").get(0);
        final Deferred<Integer> $7 = DecoDeep.f($deco.at($SITE_3), 30);
        $deco.defer($6, 3, () -> $6.put(3, $7.get()));
      }
      // deco: waits before each element if not of the JDK: runs an iterator, of which nothing is known, while the statement of line 29 is pending
      for (Map<Integer, Integer> each : $deco.ifForeign(null).awaiting($deco.known(all /* deco: waits if not of the JDK */).get("b"))) {
        if ($deco.writes(each)) $deco.await(); // deco: waits if they are one: reads each, which the statement of line 29 may write
        out.add($deco.known(each /* deco: waits if not of the JDK */).size());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          inner.put(4, Deep.f(40));
        } catch (Throwable $10) {
          $deco.failedInPlace($SITE_4, $10);
          throw $10;
        }
      } else {
        final Deferred<Integer> $9 = DecoDeep.f($deco.at($SITE_4), 40);
        $deco.defer(inner, 4, () -> inner.put(4, $9.get()));
      }
      $deco.await(); // deco: waits: reads all, which the statement of line 29 may write
      out.add(all.hashCode());
      out.add(inner.containsKey(4));
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
