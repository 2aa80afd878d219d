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
 * Runs the annotated methods of {@link Division} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Division"
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
final class DecoDivision {
  private static final Site $SITE_1 = new Site(Division.class, "run", "Division.java", 21).orDirectly();

  private static final Site $SITE_2 = new Site(Division.class, "compound", "Division.java", 28).orDirectly();

  private static final Site $SITE_3 = new Site(Division.class, "compound", "Division.java", 29).orDirectly();

  private static final Site $SITE_4 = new Site(Division.class, "compound", "Division.java", 30).orDirectly();

  private DecoDivision() {
  }

  static Deferred<Integer> f(List<Integer> log, int x) {
    return Calls.spawnAlone(isolation -> Division.f(isolation.view(log), x));
  }

  static Deferred<Integer> f(Scope scope, List<Integer> log, int x) {
    return Calls.spawn(scope, isolation -> Division.f(isolation.view(log), x));
  }

  static void run(List<Integer> log, int[] out) {
    if (Run.serial(Division.class)) {
      Division.run(log, out);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < 5; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out[i] = 12 / Division.f(log, 2 - i);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final int $1 = i;
          final Deferred<Integer> $2 = DecoDivision.f($deco.at($SITE_1), log, 2 - i);
          $deco.defer(out, $1, () -> out[$1] = 12 / ((int) $2.get()));
        }
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int compound(List<Integer> log) {
    if (Run.serial(Division.class)) {
      return Division.compound(log);
    }
    final Run $deco = Run.open();
    try {
      final IntRef v = new IntRef(100);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          v.value /= Division.f(log, 5);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_2, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoDivision.f($deco.at($SITE_2), log, 5);
        $deco.defer(() -> v.value /= $1.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          v.value %= Division.f(log, 0);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_3, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoDivision.f($deco.at($SITE_3), log, 0);
        $deco.defer(() -> v.value %= $3.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          v.value += Division.f(log, 1);
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_4, $6);
          throw $6;
        }
      } else {
        final Deferred<Integer> $5 = DecoDivision.f($deco.at($SITE_4), log, 1);
        $deco.defer(() -> v.value += $5.get());
      }
      $deco.await(); // deco: waits: reads v, which the statement of line 28 may write
      return v.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
