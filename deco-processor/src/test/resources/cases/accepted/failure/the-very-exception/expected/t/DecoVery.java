package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Very} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Very"
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
final class DecoVery {
  private static final Site $SITE_1 = new Site(Very.class, "run", "Very.java", 28).orDirectly();

  private static final Site $SITE_2 = new Site(Very.class, "run", "Very.java", 29).orDirectly();

  private DecoVery() {
  }

  static Deferred<Void> fail(Very.Coded[] prepared, int i) {
    return Calls.spawnAlone(isolation -> {
      fail$isolated(isolation.trackingArrays(), prepared, i);
      return null;
    });
  }

  static Deferred<Void> fail(Scope scope, Very.Coded[] prepared, int i) {
    return Calls.spawn(scope, isolation -> {
      fail$isolated(isolation.trackingArrays(), prepared, i);
      return null;
    });
  }

  static void run(Very.Coded[] prepared) {
    if (Run.serial(Very.class)) {
      Very.run(prepared);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns fail
      if ($deco.inPlace($SITE_1)) {
        try {
          Very.fail(prepared, 1);
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_1, $1);
          throw $1;
        }
      } else {
        DecoVery.fail($deco.at($SITE_1), prepared, 1);
      }
      // deco: spawns fail
      if ($deco.inPlace($SITE_2)) {
        try {
          Very.fail(prepared, 0);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_2, $2);
          throw $2;
        }
      } else {
        DecoVery.fail($deco.at($SITE_2), prepared, 0);
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code fail} with its array accesses recorded.
   */
  private static void fail$isolated(Isolation $isolation, Very.Coded[] prepared, int i) {
    throw $isolation.get(prepared, i);
  }
}
