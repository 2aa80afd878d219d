package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Handler} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Handler"
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
final class DecoHandler {
  private static final Site $SITE_1 = new Site(Handler.class, "run", "Handler.java", 29);

  private DecoHandler() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Handler.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Handler.f(x));
  }

  static List<Object> run(int[] out) {
    if (Run.serial(Handler.class)) {
      return Handler.run(out);
    }
    final Run $deco = Run.open();
    try {
      List<Object> log = new ArrayList<>();
      int last = -1;
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          for (int i = 0; i < 5; i++) {
            last = i;
            log.add("round " + i);
            // deco: spawns f; the rest is replayed at the next wait point
            final int $1 = i;
            final Deferred<Integer> $2 = DecoHandler.f($deco.at($SITE_1), i);
            $deco.defer(out, $1, () -> out[$1] = $2.get());
            $deco.await(); // deco: waits: reads out, which the statement of line 29 may write
            out[i] += 1;
          }
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (IllegalArgumentException e) {
        log.add(e.getMessage());
        log.add(last);
        log.add(out.clone());
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
