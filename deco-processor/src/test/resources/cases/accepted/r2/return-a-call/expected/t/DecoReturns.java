package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Returns} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Returns"
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
final class DecoReturns {
  private static final Site $SITE_1 = new Site(Returns.class, "plain", "Returns.java", 20).orDirectly();

  private static final Site $SITE_2 = new Site(Returns.class, "plain", "Returns.java", 21).orDirectly();

  private static final Site $SITE_3 = new Site(Returns.class, "plain", "Returns.java", 22);

  private static final Site $SITE_4 = new Site(Returns.class, "inside", "Returns.java", 27).orDirectly();

  private static final Site $SITE_5 = new Site(Returns.class, "inside", "Returns.java", 28);

  private static final Site $SITE_6 = new Site(Returns.class, "inside", "Returns.java", 28);

  private static final Site $SITE_7 = new Site(Returns.class, "array", "Returns.java", 33);

  private static final Site $SITE_8 = new Site(Returns.class, "array", "Returns.java", 33);

  private DecoReturns() {
  }

  static Deferred<Integer> size(List<String> log, String text) {
    return Calls.spawnAlone(isolation -> Returns.size(isolation.view(log), text));
  }

  static Deferred<Integer> size(Scope scope, List<String> log, String text) {
    return Calls.spawn(scope, isolation -> Returns.size(isolation.view(log), text));
  }

  static int plain(List<String> log) {
    if (Run.serial(Returns.class)) {
      return Returns.plain(log);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns size
      if ($deco.inPlace($SITE_1)) {
        try {
          Returns.size(log, "a");
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_1, $1);
          throw $1;
        }
      } else {
        DecoReturns.size($deco.at($SITE_1), log, "a");
      }
      // deco: spawns size
      if ($deco.inPlace($SITE_2)) {
        try {
          Returns.size(log, "b");
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_2, $2);
          throw $2;
        }
      } else {
        DecoReturns.size($deco.at($SITE_2), log, "b");
      }
      $deco.await(); // deco: waits: before the return
      return ((int) DecoReturns.size($deco.at($SITE_3), log, "c").get());
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int inside(List<String> log) {
    if (Run.serial(Returns.class)) {
      return Returns.inside(log);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns size
      if ($deco.inPlace($SITE_4)) {
        try {
          Returns.size(log, "d");
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_4, $1);
          throw $1;
        }
      } else {
        DecoReturns.size($deco.at($SITE_4), log, "d");
      }
      $deco.await(); // deco: waits: before the return
      // deco: spawns size side by side; the statement needs the values
      final Deferred<Integer> $2 = DecoReturns.size($deco.at($SITE_5), log, "e");
      final Deferred<Integer> $3 = DecoReturns.size($deco.at($SITE_6), log, "f");
      $deco.await();
      return 100 * ((int) $2.get()) + ((int) $3.get());
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int[] array(List<String> log) {
    if (Run.serial(Returns.class)) {
      return Returns.array(log);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns size side by side; the statement needs the values
      final Deferred<Integer> $1 = DecoReturns.size($deco.at($SITE_7), log, "g");
      final Deferred<Integer> $2 = DecoReturns.size($deco.at($SITE_8), log, "h");
      $deco.await();
      return new int[] {((int) $1.get()), ((int) $2.get())};
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
