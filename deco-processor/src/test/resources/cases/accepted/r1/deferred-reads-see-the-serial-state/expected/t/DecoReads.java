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
 * Runs the annotated methods of {@link Reads} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Reads"
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
final class DecoReads {
  private static final Site $SITE_1 = new Site(Reads.class, "run", "Reads.java", 22).orDirectly();

  private static final Site $SITE_2 = new Site(Reads.class, "run", "Reads.java", 24).orDirectly();

  private static final Site $SITE_3 = new Site(Reads.class, "run", "Reads.java", 27).orDirectly();

  private static final Site $SITE_4 = new Site(Reads.class, "run", "Reads.java", 30).orDirectly();

  private DecoReads() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Reads.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Reads.f(x));
  }

  static List<Integer> run(int[] w) {
    if (Run.serial(Reads.class)) {
      return Reads.run(w);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      int k = 1;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          out.add(k * Reads.f(10));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_1, $3);
          throw $3;
        }
      } else {
        final int $1 = k;
        final Deferred<Integer> $2 = DecoReads.f($deco.at($SITE_1), 10);
        $deco.deferWhole(out, () -> out.add($1 * ((int) $2.get())));
      }
      k = 2;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          out.add(k * Reads.f(10) + w[0]);
        } catch (Throwable $7) {
          $deco.failedInPlace($SITE_2, $7);
          throw $7;
        }
      } else {
        final int $4 = k;
        final Deferred<Integer> $5 = DecoReads.f($deco.at($SITE_2), 10);
        final int $6 = w[0];
        $deco.deferWhole(out, () -> out.add($4 * ((int) $5.get()) + $6));
      }
      w[0] = 50;
      k = 3;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          out.add(w[0] + Reads.f(10) * k);
        } catch (Throwable $11) {
          $deco.failedInPlace($SITE_3, $11);
          throw $11;
        }
      } else {
        final int $8 = w[0];
        final Deferred<Integer> $9 = DecoReads.f($deco.at($SITE_3), 10);
        final int $10 = k;
        $deco.deferWhole(out, () -> out.add($8 + ((int) $9.get()) * $10));
      }
      k++;
      w = new int[] {1000};
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          out.add(Reads.f(w[0]) + k);
        } catch (Throwable $14) {
          $deco.failedInPlace($SITE_4, $14);
          throw $14;
        }
      } else {
        final Deferred<Integer> $12 = DecoReads.f($deco.at($SITE_4), w[0]);
        final int $13 = k;
        $deco.deferWhole(out, () -> out.add(((int) $12.get()) + $13));
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
