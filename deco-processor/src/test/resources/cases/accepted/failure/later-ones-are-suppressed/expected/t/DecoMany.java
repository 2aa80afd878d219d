package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Many} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Many"
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
final class DecoMany {
  private static final Site $SITE_1 = new Site(Many.class, "run", "Many.java", 19);

  private DecoMany() {
  }

  static Deferred<Void> fail(int i) {
    return Calls.spawnAlone(isolation -> {
      Many.fail(i);
      return null;
    });
  }

  static Deferred<Void> fail(Scope scope, int i) {
    return Calls.spawn(scope, isolation -> {
      Many.fail(i);
      return null;
    });
  }

  static void run() {
    if (Run.serial(Many.class)) {
      Many.run();
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < 4; i++) {
        // deco: spawns fail
        DecoMany.fail($deco.at($SITE_1), i);
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
