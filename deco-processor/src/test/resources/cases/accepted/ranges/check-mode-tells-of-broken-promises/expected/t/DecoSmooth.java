package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.DoubleRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Ranges;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Smooth} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Smooth"
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
final class DecoSmooth {
  private static final Site $SITE_1 = new Site(Smooth.class, "arrays", "Smooth.java", 37).orDirectly();

  private static final Site $SITE_2 = new Site(Smooth.class, "arrays", "Smooth.java", 38).orDirectly();

  private static final Site $SITE_3 = new Site(Smooth.class, "lists", "Smooth.java", 43).orDirectly();

  private static final Site $SITE_4 = new Site(Smooth.class, "sums", "Smooth.java", 49).orDirectly();

  private static final Site $SITE_5 = new Site(Smooth.class, "sums", "Smooth.java", 50).orDirectly();

  private DecoSmooth() {
  }

  static Deferred<Void> array(double[] a, double[] factors, int lo, int hi) {
    return Calls.spawnAlone(isolation -> {
      array$isolated1(isolation.trackingArrays(), a, isolation.reading(factors), lo, hi);
      return null;
    });
  }

  static Deferred<Void> array(Scope scope, double[] a, double[] factors, int lo, int hi) {
    return Calls.spawnRanged(scope, new Ranges().writes(a, lo, hi).reads(factors), isolation -> {
      array$isolated1(isolation.trackingArrays(), a, isolation.reading(factors), lo, hi);
      return null;
    }, isolation -> {
      Smooth.array(a, factors, lo, hi);
      return null;
    });
  }

  static Deferred<Void> list(List<Integer> list, int at) {
    return Calls.spawnAlone(isolation -> {
      Smooth.list(isolation.view(list), at);
      return null;
    });
  }

  static Deferred<Void> list(Scope scope, List<Integer> list, int at) {
    return Calls.spawnRanged(scope, new Ranges().writes(list, at, at + 1), isolation -> {
      Smooth.list(isolation.view(list), at);
      return null;
    }, isolation -> {
      Smooth.list(list, at);
      return null;
    });
  }

  static Deferred<Double> sum(double[] a, int lo, int hi) {
    return Calls.spawnAlone(isolation -> isolation.elementwise() ? sum$isolated(isolation.trackingArrays(), a, lo, hi) : Smooth.sum(isolation.reading(a), lo, hi));
  }

  static Deferred<Double> sum(Scope scope, double[] a, int lo, int hi) {
    return Calls.spawnRanged(scope, new Ranges().reads(a, lo, hi), isolation -> isolation.elementwise() ? sum$isolated(isolation.trackingArrays(), a, lo, hi) : Smooth.sum(isolation.reading(a), lo, hi), isolation -> Smooth.sum(a, lo, hi));
  }

  static void arrays(double[] a) {
    if (Run.serial(Smooth.class)) {
      Smooth.arrays(a);
      return;
    }
    final Run $deco = Run.open();
    try {
      double[] factors = {0.5};
      // deco: spawns array
      if ($deco.inPlace($SITE_1)) {
        try {
          Smooth.array(a, factors, 0, 4);
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_1, $1);
          throw $1;
        }
      } else {
        DecoSmooth.array($deco.at($SITE_1), a, factors, 0, 4);
      }
      // deco: spawns array
      if ($deco.inPlace($SITE_2)) {
        try {
          Smooth.array(a, factors, 4, 8);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_2, $2);
          throw $2;
        }
      } else {
        DecoSmooth.array($deco.at($SITE_2), a, factors, 4, 8);
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void lists(List<Integer> list) {
    if (Run.serial(Smooth.class)) {
      Smooth.lists(list);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns list
      if ($deco.inPlace($SITE_3)) {
        try {
          Smooth.list(list, 0);
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_3, $1);
          throw $1;
        }
      } else {
        DecoSmooth.list($deco.at($SITE_3), list, 0);
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static double sums(double[] a) {
    if (Run.serial(Smooth.class)) {
      return Smooth.sums(a);
    }
    final Run $deco = Run.open();
    try {
      final DoubleRef sum = new DoubleRef(0);
      // deco: spawns sum; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          sum.value += Smooth.sum(a, 0, 4);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_4, $2);
          throw $2;
        }
      } else {
        final Deferred<Double> $1 = DecoSmooth.sum($deco.at($SITE_4), a, 0, 4);
        $deco.defer(() -> sum.value += $1.get());
      }
      // deco: spawns sum; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_5)) {
        try {
          sum.value += Smooth.sum(a, 4, 8);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_5, $4);
          throw $4;
        }
      } else {
        final Deferred<Double> $3 = DecoSmooth.sum($deco.at($SITE_5), a, 4, 8);
        $deco.defer(() -> sum.value += $3.get());
      }
      $deco.await(); // deco: waits: reads sum, which the statement of line 49 may write
      return sum.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code array} with its array accesses recorded,
   * but for what it only reads through {@code factors}.
   */
  private static void array$isolated1(Isolation $isolation, double[] a, double[] factors, int lo,
      int hi) {
    for (int i = lo; i < hi; i++) {
      $isolation.set(a, i, ($isolation.get(a, i) + $isolation.get(a, Math.min(i + 1, a.length - 1))) * factors[0]);
    }
  }

  /**
   * The method {@code sum} with its array accesses recorded.
   */
  private static double sum$isolated(Isolation $isolation, double[] a, int lo, int hi) {
    double sum = $isolation.get(a, 0);
    for (int i = lo; i < hi; i++) {
      sum += $isolation.get(a, i);
    }
    return sum;
  }
}
