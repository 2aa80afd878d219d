package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Elements} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Elements"
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
final class DecoElements {
  private static final Site $SITE_1 = new Site(Elements.class, "roots", "Elements.java", 20);

  private DecoElements() {
  }

  static Deferred<Double> root(double x) {
    return Calls.spawnAlone(isolation -> Elements.root(x));
  }

  static Deferred<Double> root(Scope scope, double x) {
    return Calls.spawn(scope, isolation -> Elements.root(x));
  }

  static double[] roots(int n) {
    if (Run.serial(Elements.class)) {
      return Elements.roots(n);
    }
    final Run $deco = Run.open();
    try {
      double[] out = new double[n];
      for (int i = 0; i < n; i++) {
        // deco: spawns root; the rest is replayed at the next wait point
        final int $1 = i;
        final Deferred<Double> $2 = DecoElements.root($deco.at($SITE_1), i);
        $deco.defer(out, $1, () -> out[$1] = $2.get());
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
