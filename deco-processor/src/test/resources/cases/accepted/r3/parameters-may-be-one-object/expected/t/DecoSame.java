package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Same} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Same"
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
final class DecoSame {
  private static final Site $SITE_1 = new Site(Same.class, "run", "Same.java", 19);

  private DecoSame() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Same.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Same.f(x));
  }

  static int[] run(int[] in, int[] out) {
    if (Run.serial(Same.class)) {
      return Same.run(in, out);
    }
    final Run $deco = Run.open();
    try {
      for (int i = 1; i < out.length; i++) {
        if (in == out) $deco.await(); // deco: waits if they are one: reads in, which the statement of line 19 may write
        // deco: spawns f; the rest is replayed at the next wait point
        final int $1 = i;
        final Deferred<Integer> $2 = DecoSame.f($deco.at($SITE_1), in[i - 1]);
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
