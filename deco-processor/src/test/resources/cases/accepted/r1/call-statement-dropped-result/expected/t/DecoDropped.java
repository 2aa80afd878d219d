package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Dropped} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Dropped"
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
final class DecoDropped {
  private static final Site $SITE_1 = new Site(Dropped.class, "run", "Dropped.java", 20).orDirectly();

  private static final Site $SITE_2 = new Site(Dropped.class, "run", "Dropped.java", 21).orDirectly();

  private DecoDropped() {
  }

  static Deferred<Integer> add(List<String> out, String text) {
    return Calls.spawnAlone(isolation -> Dropped.add(isolation.view(out), text));
  }

  static Deferred<Integer> add(Scope scope, List<String> out, String text) {
    return Calls.spawn(scope, isolation -> Dropped.add(isolation.view(out), text));
  }

  static void run(List<String> out) {
    if (Run.serial(Dropped.class)) {
      Dropped.run(out);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns add
      if ($deco.inPlace($SITE_1)) {
        try {
          Dropped.add(out, "a");
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_1, $1);
          throw $1;
        }
      } else {
        DecoDropped.add($deco.at($SITE_1), out, "a");
      }
      // deco: spawns add
      if ($deco.inPlace($SITE_2)) {
        try {
          Dropped.add(out, "b");
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_2, $2);
          throw $2;
        }
      } else {
        DecoDropped.add($deco.at($SITE_2), out, "b");
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
