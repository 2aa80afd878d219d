package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Pipe} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Pipe"
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
final class DecoPipe {
  private static final Site $SITE_1 = new Site(Pipe.class, "run", "Pipe.java", 24).orDirectly();

  private static final Site $SITE_2 = new Site(Pipe.class, "run", "Pipe.java", 25).orDirectly();

  private DecoPipe() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Pipe.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Pipe.f(x));
  }

  static Deferred<Integer> g(int x) {
    return Calls.spawnAlone(isolation -> Pipe.g(x));
  }

  static Deferred<Integer> g(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Pipe.g(x));
  }

  static int run(int x) {
    if (Run.serial(Pipe.class)) {
      return Pipe.run(x);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          v.value = Pipe.f(x);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoPipe.f($deco.at($SITE_1), x);
        $deco.defer(() -> v.value = $1.get());
      }
      $deco.await(); // deco: waits: reads v, which the statement of line 24 may write
      // deco: spawns g; the rest is replayed at the next wait point
      final IntRef w = new IntRef();
      if ($deco.inPlace($SITE_2)) {
        try {
          w.value = Pipe.g(v.value);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoPipe.g($deco.at($SITE_2), v.value);
        $deco.defer(() -> w.value = $3.get());
      }
      $deco.await(); // deco: waits: reads w, which the statement of line 25 may write
      return w.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
