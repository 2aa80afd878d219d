package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Chain} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Chain"
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
final class DecoChain {
  private static final Site $SITE_1 = new Site(Chain.class, "chain", "Chain.java", 21);

  private DecoChain() {
  }

  static Deferred<Integer> next(int x) {
    return Calls.spawnAlone(isolation -> Chain.next(x));
  }

  static Deferred<Integer> next(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Chain.next(x));
  }

  static int[] chain(int n) {
    if (Run.serial(Chain.class)) {
      return Chain.chain(n);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[n];
      out[0] = 1;
      for (int i = 1; i < n; i++) {
        $deco.await(); // deco: waits: reads out, which the statement of line 21 may write
        // deco: spawns next; the rest is replayed at the next wait point
        final int $1 = i;
        final Deferred<Integer> $2 = DecoChain.next($deco.at($SITE_1), out[i - 1]);
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
