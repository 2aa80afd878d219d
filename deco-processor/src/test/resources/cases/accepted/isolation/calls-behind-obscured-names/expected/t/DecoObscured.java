package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Obscured} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Obscured"
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
final class DecoObscured {
  private static final Site $SITE_1 = new Site(Obscured.class, "run", "Obscured.java", 20).orDirectly();

  private DecoObscured() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.orderAlone(isolation -> Obscured.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.order(scope, isolation -> Obscured.f(x));
  }

  static int[] run() {
    if (Run.serial(Obscured.class)) {
      return Obscured.run();
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[4];
      for (int i = 0; i < out.length; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out[i] = Obscured.f(i);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final int $1 = i;
          final Deferred<Integer> $2 = DecoObscured.f($deco.at($SITE_1), i);
          $deco.defer(out, $1, () -> out[$1] = $2.get());
        }
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
