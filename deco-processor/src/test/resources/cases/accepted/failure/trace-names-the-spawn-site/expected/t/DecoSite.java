package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Site} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Site"
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
final class DecoSite {
  private static final dev.deco.runtime.support.Site $SITE_1 = new dev.deco.runtime.support.Site(Site.class, "run", "Site.java", 25);

  private DecoSite() {
  }

  static Deferred<Integer> deep(int x) {
    return Calls.spawnAlone(isolation -> Site.deep(x));
  }

  static Deferred<Integer> deep(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Site.deep(x));
  }

  static int run() {
    if (Run.serial(Site.class)) {
      return Site.run();
    }
    final Run $deco = Run.open();
    try {
      final IntRef sum = new IntRef(0);
      for (int i = 0; i < 4; i++) {
        // deco: spawns deep; the rest is replayed at the next wait point
        final Deferred<Integer> $1 = DecoSite.deep($deco.at($SITE_1), i);
        $deco.defer(() -> sum.value += $1.get()); // line 25
      }
      $deco.await(); // deco: waits: reads sum, which the statement of line 25 may write
      return sum.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
