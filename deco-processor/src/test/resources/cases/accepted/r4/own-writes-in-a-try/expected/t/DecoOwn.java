package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Own} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Own"
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
final class DecoOwn {
  private static final Site $SITE_1 = new Site(Own.class, "run", "Own.java", 26).orDirectly();

  private static final Site $SITE_2 = new Site(Own.class, "run", "Own.java", 29).orDirectly();

  private static final Site $SITE_3 = new Site(Own.class, "run", "Own.java", 36).orDirectly();

  private final Own $self;

  private DecoOwn(Own self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoOwn of(Own self) {
    return new DecoOwn(self);
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Own.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Own.f(x));
  }

  List<Object> run(int[] a, Map<String, Integer> map, StringBuilder text) {
    if (Run.serial(Own.class)) {
      return $self.run(a, map, text);
    }
    final Run $deco = Run.open();
    try {
      int local = 0;
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          // deco: spawns f; the rest is replayed at the next wait point
          final IntRef v = new IntRef();
          if ($deco.inPlace($SITE_1)) {
            try {
              v.value = Own.f(1);
            } catch (Throwable $2) {
              $deco.failedInPlace($SITE_1, $2);
              throw $2;
            }
          } else {
            final Deferred<Integer> $1 = DecoOwn.f($deco.at($SITE_1), 1);
            $deco.defer(() -> v.value = $1.get());
          }
          $deco.await(); // deco: waits: a handler could see this write of a
          a[0] = 1;
          local = 1;
          // deco: spawns f
          if ($deco.inPlace($SITE_2)) {
            try {
              Own.f(-1);
            } catch (Throwable $3) {
              $deco.failedInPlace($SITE_2, $3);
              throw $3;
            }
          } else {
            DecoOwn.f($deco.at($SITE_2), -1);
          }
          $deco.await(); // deco: waits: a handler could see this write of a
          a[1] = 2;
          local = 2;
          $self.field = 3;
          Own.shared = 4;
          map.put("k", 5);
          text.append("six");
          // deco: spawns f
          if ($deco.inPlace($SITE_3)) {
            try {
              Own.f(2);
            } catch (Throwable $4) {
              $deco.failedInPlace($SITE_3, $4);
              throw $4;
            }
          } else {
            DecoOwn.f($deco.at($SITE_3), 2);
          }
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (IllegalStateException e) {
        local += 100;
      }
      return List.of(local, $self.field, Own.shared);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
