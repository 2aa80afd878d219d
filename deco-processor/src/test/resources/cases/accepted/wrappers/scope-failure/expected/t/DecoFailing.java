package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Failing} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Failing"
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
final class DecoFailing {
  private static final Site $SITE_1 = new Site(Failing.class, "f", "Failing.java", 18).orDirectly();

  private DecoFailing() {
  }

  static int f(int[] out, int i) {
    if (Run.serial(Failing.class)) {
      return Failing.f(out, i);
    }
    final Run $deco = Run.open();
    try {
      Work.take(100 * (4 - i));
      out[i] = i;
      if (i % 2 == 1) {
        throw new IllegalStateException("f" + i);
      }
      // deco: spawns g; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          v.value = Failing.g(i);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoFailing.g($deco.at($SITE_1), i);
        $deco.defer(() -> v.value = $1.get());
      }
      $deco.await(); // deco: waits: reads v, which the statement of line 18 may write
      return v.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Deferred<Integer> f(Scope scope, int[] out, int i) {
    return Calls.spawn(scope, isolation -> f$isolated(isolation.trackingArrays(), out, i));
  }

  static Deferred<Integer> g(int x) {
    return Calls.spawnAlone(isolation -> Failing.g(x));
  }

  static Deferred<Integer> g(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Failing.g(x));
  }

  /**
   * The method {@code f} with its array accesses recorded.
   */
  private static int f$isolated(Isolation $isolation, int[] out, int i) {
    Work.take(100 * (4 - i));
    $isolation.set(out, i, i);
    if (i % 2 == 1) {
      throw new IllegalStateException("f" + i);
    }
    int v = Failing.g(i);
    return v;
  }
}
