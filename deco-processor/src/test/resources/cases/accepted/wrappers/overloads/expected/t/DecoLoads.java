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
 * Runs the annotated methods of {@link Loads} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Loads"
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
final class DecoLoads {
  private static final Site $SITE_1 = new Site(Loads.class, "run", "Loads.java", 33).orDirectly();

  private static final Site $SITE_2 = new Site(Loads.class, "run", "Loads.java", 34).orDirectly();

  private static final Site $SITE_3 = new Site(Loads.class, "run", "Loads.java", 36).orDirectly();

  private static final Site $SITE_4 = new Site(Loads.class, "run", "Loads.java", 38).orDirectly();

  private static final Site $SITE_5 = new Site(Loads.class, "run", "Loads.java", 46).orDirectly();

  private DecoLoads() {
  }

  static Deferred<String> f(int x) {
    return Calls.spawnAlone(isolation -> Loads.f(x));
  }

  static Deferred<String> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Loads.f(x));
  }

  static Deferred<String> f(long x) {
    return Calls.spawnAlone(isolation -> Loads.f(x));
  }

  static Deferred<String> f(Scope scope, long x) {
    return Calls.spawn(scope, isolation -> Loads.f(x));
  }

  static Deferred<String> f(String x, int... rest) {
    return Calls.spawnAlone(isolation -> Loads.f(x, rest));
  }

  static Deferred<String> f(Scope scope, String x, int... rest) {
    return Calls.spawn(scope, isolation -> Loads.f(x, rest));
  }

  static List<String> run(int a) {
    if (Run.serial(Loads.class)) {
      return Loads.run(a);
    }
    final Run $deco = Run.open();
    try {
      List<String> out = new ArrayList<>();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          out.add(Loads.f(a));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<String> $1 = DecoLoads.f($deco.at($SITE_1), a);
        $deco.deferWhole(out, () -> out.add($1.get()));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          out.add(Loads.f((long) a));
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<String> $3 = DecoLoads.f($deco.at($SITE_2), (long) a);
        $deco.deferWhole(out, () -> out.add($3.get()));
      }
      $deco.await(); // deco: waits: reads out, which the statement of line 33 may write
      out.add(Loads.f(1.5));
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          out.add(Loads.f('c'));
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_3, $6);
          throw $6;
        }
      } else {
        final Deferred<String> $5 = DecoLoads.f($deco.at($SITE_3), 'c');
        $deco.deferWhole(out, () -> out.add($5.get()));
      }
      $deco.await(); // deco: waits: reads out, which the statement of line 36 may write
      out.add(Loads.f("s"));
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          out.add(Loads.f("s", 1, 2));
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_4, $8);
          throw $8;
        }
      } else {
        final Deferred<String> $7 = DecoLoads.f($deco.at($SITE_4), "s", 1, 2);
        $deco.deferWhole(out, () -> out.add($7.get()));
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

  static List<String> run(String a) {
    if (Run.serial(Loads.class)) {
      return Loads.run(a);
    }
    final Run $deco = Run.open();
    try {
      List<String> out = new ArrayList<>();
      out.add(Loads.f(a));
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_5)) {
        try {
          out.add(Loads.f(a, a.length()));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_5, $2);
          throw $2;
        }
      } else {
        final Deferred<String> $1 = DecoLoads.f($deco.at($SITE_5), a, a.length());
        $deco.deferWhole(out, () -> out.add($1.get()));
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
