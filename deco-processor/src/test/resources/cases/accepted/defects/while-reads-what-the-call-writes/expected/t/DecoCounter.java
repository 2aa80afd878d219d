package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Counter} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Counter"
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
final class DecoCounter {
  private static final Site $SITE_1 = new Site(Counter.class, "count", "Counter.java", 20);

  private DecoCounter() {
  }

  static Deferred<Void> bump(int[] out, int k) {
    return Calls.spawnAlone(isolation -> {
      bump$isolated(isolation.trackingArrays(), out, k);
      return null;
    });
  }

  static Deferred<Void> bump(Scope scope, int[] out, int k) {
    return Calls.spawn(scope, isolation -> {
      bump$isolated(isolation.trackingArrays(), out, k);
      return null;
    });
  }

  static int count(int[] out, int k) {
    if (Run.serial(Counter.class)) {
      return Counter.count(out, k);
    }
    final Run $deco = Run.open();
    try {
      int rounds = 0;
      // deco: waits before each test: reads out, which bump (line 20) may write
      while ($deco.awaited() & (out[k] < 3)) {
        // deco: spawns bump
        DecoCounter.bump($deco.at($SITE_1), out, k);
        rounds++;
      }
      return rounds;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code bump} with its array accesses recorded.
   */
  private static void bump$isolated(Isolation $isolation, int[] out, int k) {
    Work.take(20);
    $isolation.getAndAdd(out, k, 1);
  }
}
