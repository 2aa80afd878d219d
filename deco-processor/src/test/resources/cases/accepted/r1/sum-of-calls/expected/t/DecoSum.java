package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.DoubleRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Sum} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Sum"
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
final class DecoSum {
  private static final Site $SITE_1 = new Site(Sum.class, "pi", "Sum.java", 20);

  private DecoSum() {
  }

  static Deferred<Double> term(int k) {
    return Calls.spawnAlone(isolation -> Sum.term(k));
  }

  static Deferred<Double> term(Scope scope, int k) {
    return Calls.spawn(scope, isolation -> Sum.term(k));
  }

  static double pi(int terms) {
    if (Run.serial(Sum.class)) {
      return Sum.pi(terms);
    }
    final Run $deco = Run.open();
    try {
      final DoubleRef sum = new DoubleRef(0);
      for (int k = 0; k < terms; k++) {
        // deco: spawns term; the rest is replayed at the next wait point
        final Deferred<Double> $1 = DecoSum.term($deco.at($SITE_1), k);
        $deco.defer(() -> sum.value += $1.get());
      }
      $deco.await(); // deco: waits: reads sum, which the statement of line 20 may write
      return sum.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
