package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Errors} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Errors"
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
final class DecoErrors {
  private static final Site $SITE_1 = new Site(Errors.class, "run", "Errors.java", 28).orDirectly();

  private static final Site $SITE_2 = new Site(Errors.class, "run", "Errors.java", 29).orDirectly();

  private DecoErrors() {
  }

  static Deferred<Integer> endless(int x) {
    return Calls.spawnAlone(isolation -> Errors.endless(x));
  }

  static Deferred<Integer> endless(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Errors.endless(x));
  }

  static Deferred<Integer> huge(int n) {
    return Calls.spawnAlone(isolation -> Errors.huge(n));
  }

  static Deferred<Integer> huge(Scope scope, int n) {
    return Calls.spawn(scope, isolation -> Errors.huge(n));
  }

  static int run(int a, int b) {
    if (Run.serial(Errors.class)) {
      return Errors.run(a, b);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns endless; the rest is replayed at the next wait point
      final IntRef x = new IntRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          x.value = Errors.endless(a);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoErrors.endless($deco.at($SITE_1), a);
        $deco.defer(() -> x.value = $1.get());
      }
      // deco: spawns huge; the rest is replayed at the next wait point
      final IntRef y = new IntRef();
      if ($deco.inPlace($SITE_2)) {
        try {
          y.value = Errors.huge(b);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoErrors.huge($deco.at($SITE_2), b);
        $deco.defer(() -> y.value = $3.get());
      }
      $deco.await(); // deco: waits: reads x, which the statement of line 28 may write
      return x.value * 100 + y.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
