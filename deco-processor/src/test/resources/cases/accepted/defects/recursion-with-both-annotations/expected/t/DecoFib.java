package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.LongRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Fib} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Fib"
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
final class DecoFib {
  private static final Site $SITE_1 = new Site(Fib.class, "fib", "Fib.java", 15).orDirectly();

  private static final Site $SITE_2 = new Site(Fib.class, "fib", "Fib.java", 16).orDirectly();

  private DecoFib() {
  }

  static long fib(int n) {
    if (Run.serial(Fib.class)) {
      return Fib.fib(n);
    }
    final Run $deco = Run.open();
    try {
      if (n < 2) {
        return n;
      }
      // deco: spawns fib; the rest is replayed at the next wait point
      final LongRef a = new LongRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          a.value = Fib.fib(n - 1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Long> $1 = DecoFib.fib($deco.at($SITE_1), n - 1);
        $deco.defer(() -> a.value = $1.get());
      }
      // deco: spawns fib; the rest is replayed at the next wait point
      final LongRef b = new LongRef();
      if ($deco.inPlace($SITE_2)) {
        try {
          b.value = Fib.fib(n - 2);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Long> $3 = DecoFib.fib($deco.at($SITE_2), n - 2);
        $deco.defer(() -> b.value = $3.get());
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 15 may write
      return a.value + b.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Deferred<Long> fib(Scope scope, int n) {
    return Calls.spawn(scope, isolation -> Calls.saturated() ? Fib.fib(n) : fib(n));
  }
}
