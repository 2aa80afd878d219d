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
 * Runs the annotated methods of {@link Made} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Made"
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
final class DecoMade {
  private static final Site $SITE_1 = new Site(Made.class, "run", "Made.java", 27);

  private static final Site $SITE_2 = new Site(Made.class, "run", "Made.java", 28);

  private static final Site $SITE_3 = new Site(Made.class, "run", "Made.java", 29).orDirectly();

  private DecoMade() {
  }

  static Deferred<AutoCloseable> open(List<String> log, int x) {
    return Calls.spawnAlone(isolation -> Made.open(isolation.view(log), x));
  }

  static Deferred<AutoCloseable> open(Scope scope, List<String> log, int x) {
    return Calls.spawn(scope, isolation -> Made.open(isolation.view(log), x));
  }

  static Deferred<Void> use(List<String> log) {
    return Calls.spawnAlone(isolation -> {
      Made.use(isolation.view(log));
      return null;
    });
  }

  static Deferred<Void> use(Scope scope, List<String> log) {
    return Calls.spawn(scope, isolation -> {
      Made.use(isolation.view(log));
      return null;
    });
  }

  static List<String> run() throws Exception {
    if (Run.serial(Made.class)) {
      return Made.run();
    }
    final Run $deco = Run.open();
    try {
      List<String> log = new ArrayList<>();
      try (AutoCloseable one = DecoMade.open($deco.at($SITE_1), log, 1).get();
          AutoCloseable two = DecoMade.open($deco.at($SITE_2), log, 2).get()) {
            // deco: calls spawned in here are settled before the block is left
            try {
          // deco: spawns use
          if ($deco.inPlace($SITE_3)) {
            try {
              Made.use(log);
            } catch (Throwable $1) {
              $deco.failedInPlace($SITE_3, $1);
              throw $1;
            }
          } else {
            DecoMade.use($deco.at($SITE_3), log);
          }
        } catch (Throwable $thrown) {
              $deco.settle($thrown);
              throw $thrown;
            } finally {
              $deco.await();
            }
          } finally {
        log.add("finally");
      }
      return log;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
