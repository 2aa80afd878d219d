package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Missing} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Missing"
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
final class DecoMissing {
  private static final Site $SITE_1 = new Site(Missing.class, "run", "Missing.java", 22).orDirectly();

  private DecoMissing() {
  }

  static Deferred<Integer> f(List<Integer> log, int x) {
    return Calls.spawnAlone(isolation -> Missing.f(isolation.view(log), x));
  }

  static Deferred<Integer> f(Scope scope, List<Integer> log, int x) {
    return Calls.spawn(scope, isolation -> Missing.f(isolation.view(log), x));
  }

  static void run(Map<Integer, Map<Integer, Integer>> map, List<Integer> log) {
    if (Run.serial(Missing.class)) {
      Missing.run(map, log);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int k = 0; k < 4; k++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            $deco.known(map /* deco: waits if not of the JDK */).get(k).put(0, Missing.f(log, k));
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final Map<Integer, Integer> $1 = $deco.known(map /* deco: waits if not of the JDK */).get(k);
          final Deferred<Integer> $2 = DecoMissing.f($deco.at($SITE_1), log, k);
          $deco.defer($1, 0, () -> $1.put(0, $2.get()));
        }
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
