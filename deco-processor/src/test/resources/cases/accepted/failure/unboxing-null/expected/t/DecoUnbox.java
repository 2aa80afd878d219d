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
 * Runs the annotated methods of {@link Unbox} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Unbox"
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
final class DecoUnbox {
  private static final Site $SITE_1 = new Site(Unbox.class, "local", "Unbox.java", 20).orDirectly();

  private static final Site $SITE_2 = new Site(Unbox.class, "local", "Unbox.java", 21).orDirectly();

  private static final Site $SITE_3 = new Site(Unbox.class, "local", "Unbox.java", 22).orDirectly();

  private static final Site $SITE_4 = new Site(Unbox.class, "element", "Unbox.java", 28).orDirectly();

  private static final Site $SITE_5 = new Site(Unbox.class, "element", "Unbox.java", 29);

  private static final Site $SITE_6 = new Site(Unbox.class, "element", "Unbox.java", 30).orDirectly();

  private DecoUnbox() {
  }

  static Deferred<Integer> f(List<String> log, int x) {
    return Calls.spawnAlone(isolation -> Unbox.f(isolation.view(log), x));
  }

  static Deferred<Integer> f(Scope scope, List<String> log, int x) {
    return Calls.spawn(scope, isolation -> Unbox.f(isolation.view(log), x));
  }

  static int local(List<String> log) {
    if (Run.serial(Unbox.class)) {
      return Unbox.local(log);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef a = new IntRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          a.value = Unbox.f(log, 1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoUnbox.f($deco.at($SITE_1), log, 1);
        $deco.defer(() -> a.value = $1.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef b = new IntRef();
      if ($deco.inPlace($SITE_2)) {
        try {
          b.value = Unbox.f(log, 0);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoUnbox.f($deco.at($SITE_2), log, 0);
        $deco.defer(() -> b.value = $3.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef c = new IntRef();
      if ($deco.inPlace($SITE_3)) {
        try {
          c.value = Unbox.f(log, 2);
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_3, $6);
          throw $6;
        }
      } else {
        final Deferred<Integer> $5 = DecoUnbox.f($deco.at($SITE_3), log, 2);
        $deco.defer(() -> c.value = $5.get());
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 20 may write
      return a.value + b.value + c.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void element(List<String> log, int[] out) {
    if (Run.serial(Unbox.class)) {
      Unbox.element(log, out);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          out[0] = Unbox.f(log, 3);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_4, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoUnbox.f($deco.at($SITE_4), log, 3);
        $deco.defer(out, 0, () -> out[0] = $1.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef $3 = new IntRef();
      $deco.defer(() -> $3.value = out[1]);
      final Deferred<Integer> $4 = DecoUnbox.f($deco.at($SITE_5), log, 0);
      $deco.defer(out, 1, () -> {
        $3.value += $4.get();
        out[1] = $3.value;
      });
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_6)) {
        try {
          out[2] = Unbox.f(log, 4);
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_6, $6);
          throw $6;
        }
      } else {
        final Deferred<Integer> $5 = DecoUnbox.f($deco.at($SITE_6), log, 4);
        $deco.defer(out, 2, () -> out[2] = $5.get());
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
