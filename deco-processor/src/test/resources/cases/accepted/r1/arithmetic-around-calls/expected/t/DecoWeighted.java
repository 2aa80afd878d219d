package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.DoubleRef;
import dev.deco.runtime.support.LongRef;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Weighted} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Weighted"
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
final class DecoWeighted {
  private static final Site $SITE_1 = new Site(Weighted.class, "run", "Weighted.java", 27);

  private static final Site $SITE_2 = new Site(Weighted.class, "run", "Weighted.java", 27);

  private static final Site $SITE_3 = new Site(Weighted.class, "run", "Weighted.java", 28);

  private static final Site $SITE_4 = new Site(Weighted.class, "run", "Weighted.java", 28);

  private static final Site $SITE_5 = new Site(Weighted.class, "run", "Weighted.java", 30);

  private static final Site $SITE_6 = new Site(Weighted.class, "run", "Weighted.java", 30);

  private static final Site $SITE_7 = new Site(Weighted.class, "run", "Weighted.java", 31);

  private static final Site $SITE_8 = new Site(Weighted.class, "run", "Weighted.java", 31);

  private static final Site $SITE_9 = new Site(Weighted.class, "run", "Weighted.java", 31);

  private static final Site $SITE_10 = new Site(Weighted.class, "run", "Weighted.java", 31);

  private DecoWeighted() {
  }

  static Deferred<Double> f(int x) {
    return Calls.spawnAlone(isolation -> Weighted.f(x));
  }

  static Deferred<Double> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Weighted.f(x));
  }

  static Deferred<Integer> g(int y) {
    return Calls.spawnAlone(isolation -> Weighted.g(y));
  }

  static Deferred<Integer> g(Scope scope, int y) {
    return Calls.spawn(scope, isolation -> Weighted.g(y));
  }

  static double run(double[] w) {
    if (Run.serial(Weighted.class)) {
      return Weighted.run(w);
    }
    final Run $deco = Run.open();
    try {
      final DoubleRef sum = new DoubleRef(0);
      final LongRef bits = new LongRef(0);
      for (int i = 0; i < w.length; i++) {
        // deco: spawns f, g; the rest is replayed at the next wait point
        final double $1 = w[i];
        final Deferred<Double> $2 = DecoWeighted.f($deco.at($SITE_1), i);
        final Deferred<Integer> $3 = DecoWeighted.g($deco.at($SITE_2), i + 1);
        $deco.defer(() -> sum.value += $1 * ((double) $2.get()) + ((int) $3.get()));
        // deco: spawns g; the rest is replayed at the next wait point
        final Deferred<Integer> $4 = DecoWeighted.g($deco.at($SITE_3), i);
        final Deferred<Integer> $5 = DecoWeighted.g($deco.at($SITE_4), i + 2);
        $deco.defer(() -> bits.value ^= (((int) $4.get()) << 3) | (((int) $5.get()) & 15));
      }
      // deco: spawns f, g; the rest is replayed at the next wait point
      final DoubleRef mean = new DoubleRef();
      final Deferred<Double> $6 = DecoWeighted.f($deco.at($SITE_5), 3);
      final Deferred<Integer> $7 = DecoWeighted.g($deco.at($SITE_6), 2);
      $deco.defer(() -> mean.value = (sum.value - ((double) $6.get())) / -((int) $7.get()));
      // deco: spawns f, g; the rest is replayed at the next wait point
      final Ref<String> text = new Ref<String>();
      final Deferred<Double> $8 = DecoWeighted.f($deco.at($SITE_7), 9);
      final Deferred<Double> $9 = DecoWeighted.f($deco.at($SITE_8), 10);
      final Deferred<Integer> $10 = DecoWeighted.g($deco.at($SITE_9), 3);
      final Deferred<Integer> $11 = DecoWeighted.g($deco.at($SITE_10), 0);
      $deco.defer(() -> text.value = "mean " + ((double) $8.get()) + ";" + (int) ((double) $9.get()) + ~((int) $10.get()) + ((int) $11.get()));
      $deco.await(); // deco: waits: reads bits, which the statement of line 28 may write
      return mean.value + bits.value + text.value.length();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
