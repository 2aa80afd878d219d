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
 * Runs the annotated methods of {@link Between} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Between"
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
final class DecoBetween {
  private static final Site $SITE_1 = new Site(Between.class, "free", "Between.java", 24).orDirectly();

  private static final Site $SITE_2 = new Site(Between.class, "free", "Between.java", 28).orDirectly();

  private static final Site $SITE_3 = new Site(Between.class, "pending", "Between.java", 34).orDirectly();

  private static final Site $SITE_4 = new Site(Between.class, "pending", "Between.java", 36).orDirectly();

  private DecoBetween() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Between.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Between.f(x));
  }

  static List<Integer> free(int[] out) {
    if (Run.serial(Between.class)) {
      return Between.free(out);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> seen = new ArrayList<>();
      int n = 5;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          out[0] = Between.f(n);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoBetween.f($deco.at($SITE_1), n);
        $deco.defer(out, 0, () -> out[0] = $1.get());
      }
      n = n * 2;
      seen.add(n);
      String text = "n" + n;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          out[1] = Between.f(text.length());
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoBetween.f($deco.at($SITE_2), text.length());
        $deco.defer(out, 1, () -> out[1] = $3.get());
      }
      $deco.await(); // deco: waits: before the return
      return seen;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int pending() {
    if (Run.serial(Between.class)) {
      return Between.pending();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      if ($deco.inPlace($SITE_3)) {
        try {
          v.value = Between.f(1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_3, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoBetween.f($deco.at($SITE_3), 1);
        $deco.defer(() -> v.value = $1.get());
      }
      $deco.await(); // deco: waits: reads v, which the statement of line 34 may write
      int w = v.value * 2;
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef x = new IntRef();
      if ($deco.inPlace($SITE_4)) {
        try {
          x.value = Between.f(w);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_4, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoBetween.f($deco.at($SITE_4), w);
        $deco.defer(() -> x.value = $3.get());
      }
      $deco.await(); // deco: waits: reads x, which the statement of line 36 may write
      return v.value + w + x.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
