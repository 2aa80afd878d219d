package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Sharing} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Sharing"
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
final class DecoSharing {
  private static final Site $SITE_1 = new Site(Sharing.class, "run", "Sharing.java", 23);

  private DecoSharing() {
  }

  static Deferred<Void> count(ConcurrentMap<String, Integer> map, AtomicLong sum, int i) {
    return Calls.spawnAlone(isolation -> {
      Sharing.count(map, sum, i);
      return null;
    });
  }

  static Deferred<Void> count(Scope scope, ConcurrentMap<String, Integer> map, AtomicLong sum,
      int i) {
    return Calls.spawn(scope, isolation -> {
      Sharing.count(map, sum, i);
      return null;
    });
  }

  static long run(ConcurrentMap<String, Integer> map) {
    if (Run.serial(Sharing.class)) {
      return Sharing.run(map);
    }
    final Run $deco = Run.open();
    try {
      AtomicLong sum = new AtomicLong();
      for (int i = 0; i < 10; i++) {
        // deco: spawns count
        DecoSharing.count($deco.at($SITE_1), map, sum, i);
      }
      $deco.await(); // deco: waits: reads sum, which count (line 23) may write
      return sum.get();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
