package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Differ} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Differ"
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
final class DecoDiffer {
  private static final Site $SITE_1 = new Site(Differ.class, "run", "Differ.java", 19);

  private DecoDiffer() {
  }

  static Deferred<Double> f(double x) {
    return Calls.spawnAlone(isolation -> Differ.f(x));
  }

  static Deferred<Double> f(Scope scope, double x) {
    return Calls.spawn(scope, isolation -> Differ.f(x));
  }

  static void run(double[] in, double[] out) {
    if (Run.serial(Differ.class)) {
      Differ.run(in, out);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < in.length; i++) {
        if (in == out) $deco.await(); // deco: waits if they are one: reads in, which the statement of line 19 may write
        // deco: spawns f; the rest is replayed at the next wait point
        final int $1 = i;
        final Deferred<Double> $2 = DecoDiffer.f($deco.at($SITE_1), in[i]);
        $deco.defer(out, $1, () -> out[$1] = $2.get());
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
