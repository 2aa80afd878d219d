package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Catching} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Catching"
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
final class DecoCatching {
  private static final Site $SITE_1 = new Site(Catching.class, "run", "Catching.java", 26).orDirectly();

  private DecoCatching() {
  }

  static Deferred<Integer> half(int x) {
    return Calls.spawnAlone(isolation -> Catching.half(x));
  }

  static Deferred<Integer> half(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Catching.half(x));
  }

  static List<String> run() {
    if (Run.serial(Catching.class)) {
      return Catching.run();
    }
    final Run $deco = Run.open();
    try {
      List<String> log = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        try {
          // deco: calls spawned in here are settled before the block is left
          try {
            // deco: spawns half; the rest is replayed at the next wait point
            final IntRef h = new IntRef();
            if ($deco.inPlace($SITE_1)) {
              try {
                h.value = Catching.half(i);
              } catch (Throwable $2) {
                $deco.failedInPlace($SITE_1, $2);
                throw $2;
              }
            } else {
              final Deferred<Integer> $1 = DecoCatching.half($deco.at($SITE_1), i);
              $deco.defer(() -> h.value = $1.get());
            }
            $deco.await(); // deco: waits: reads h, which the statement of line 26 may write
            log.add("half " + h.value);
          } catch (Throwable $thrown) {
            $deco.settle($thrown);
            throw $thrown;
          } finally {
            $deco.await();
          }
        } catch (IllegalStateException e) {
          log.add("caught " + e.getMessage());
        }
      }
      return log;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
