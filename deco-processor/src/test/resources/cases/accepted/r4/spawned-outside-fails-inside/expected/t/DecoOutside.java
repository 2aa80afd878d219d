package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Outside} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Outside"
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
final class DecoOutside {
  private static final Site $SITE_1 = new Site(Outside.class, "run", "Outside.java", 22).orDirectly();

  private static final Site $SITE_2 = new Site(Outside.class, "run", "Outside.java", 24).orDirectly();

  private DecoOutside() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Outside.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Outside.f(x));
  }

  static String run(int x, List<String> log) {
    if (Run.serial(Outside.class)) {
      return Outside.run(x, log);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          v.value = Outside.f(x);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoOutside.f($deco.at($SITE_1), x);
        $deco.defer(() -> v.value = $1.get());
      }
      $deco.await(); // deco: waits: before a block whose handlers must not see earlier failures
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          // deco: spawns f; the rest is replayed at the next wait point
          final IntRef w = new IntRef();
          if ($deco.inPlace($SITE_2)) {
            try {
              w.value = Outside.f(1);
            } catch (Throwable $4) {
              $deco.failedInPlace($SITE_2, $4);
              throw $4;
            }
          } else {
            final Deferred<Integer> $3 = DecoOutside.f($deco.at($SITE_2), 1);
            $deco.defer(() -> w.value = $3.get());
          }
          $deco.await(); // deco: waits: reads w, which the statement of line 24 may write
          log.add("w" + w.value);
          log.add("v" + v.value);
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (IllegalArgumentException e) {
        return "caught wrongly";
      } finally {
        log.add("finally");
      }
      return "v" + v.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
