package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Resources} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Resources"
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
final class DecoResources {
  private static final Site $SITE_1 = new Site(Resources.class, "run", "Resources.java", 43).orDirectly();

  private static final Site $SITE_2 = new Site(Resources.class, "run", "Resources.java", 44).orDirectly();

  private static final Site $SITE_3 = new Site(Resources.class, "run", "Resources.java", 45).orDirectly();

  private DecoResources() {
  }

  static Deferred<Void> use(List<String> log, int x) {
    return Calls.spawnAlone(isolation -> {
      Resources.use(isolation.view(log), x);
      return null;
    });
  }

  static Deferred<Void> use(Scope scope, List<String> log, int x) {
    return Calls.spawn(scope, isolation -> {
      Resources.use(isolation.view(log), x);
      return null;
    });
  }

  static void run(List<String> log, String second, int x) {
    if (Run.serial(Resources.class)) {
      Resources.run(log, second, x);
      return;
    }
    final Run $deco = Run.open();
    try {
      try (Resources.Res a = new Resources.Res(log, "a");
          Resources.Res b = new Resources.Res(log, second)) {
            // deco: calls spawned in here are settled before the block is left
            try {
          // deco: spawns use
          if ($deco.inPlace($SITE_1)) {
            try {
              Resources.use(log, 1);
            } catch (Throwable $1) {
              $deco.failedInPlace($SITE_1, $1);
              throw $1;
            }
          } else {
            DecoResources.use($deco.at($SITE_1), log, 1);
          }
          // deco: spawns use
          if ($deco.inPlace($SITE_2)) {
            try {
              Resources.use(log, x);
            } catch (Throwable $2) {
              $deco.failedInPlace($SITE_2, $2);
              throw $2;
            }
          } else {
            DecoResources.use($deco.at($SITE_2), log, x);
          }
          // deco: spawns use
          if ($deco.inPlace($SITE_3)) {
            try {
              Resources.use(log, 3);
            } catch (Throwable $3) {
              $deco.failedInPlace($SITE_3, $3);
              throw $3;
            }
          } else {
            DecoResources.use($deco.at($SITE_3), log, 3);
          }
        } catch (Throwable $thrown) {
              $deco.settle($thrown);
              throw $thrown;
            } finally {
              $deco.await();
            }
          }
      log.add("after");
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
