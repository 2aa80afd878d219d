package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Twice} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Twice"
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
final class DecoTwice {
  private static final Site $SITE_1 = new Site(Twice.class, "run", "Twice.java", 20).orDirectly();

  private static final Site $SITE_2 = new Site(Twice.class, "run", "Twice.java", 21).orDirectly();

  private DecoTwice() {
  }

  static Deferred<Void> fail(int i) {
    return Calls.spawnAlone(isolation -> {
      Twice.fail(i);
      return null;
    });
  }

  static Deferred<Void> fail(Scope scope, int i) {
    return Calls.spawn(scope, isolation -> {
      Twice.fail(i);
      return null;
    });
  }

  static void run() {
    if (Run.serial(Twice.class)) {
      Twice.run();
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns fail
      if ($deco.inPlace($SITE_1)) {
        try {
          Twice.fail(0);
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_1, $1);
          throw $1;
        }
      } else {
        DecoTwice.fail($deco.at($SITE_1), 0);
      }
      // deco: spawns fail
      if ($deco.inPlace($SITE_2)) {
        try {
          Twice.fail(1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_2, $2);
          throw $2;
        }
      } else {
        DecoTwice.fail($deco.at($SITE_2), 1);
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
