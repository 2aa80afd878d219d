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
 * Runs the annotated methods of {@link Nests} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Nests"
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
final class DecoNests {
  private static final Site $SITE_1 = new Site(Nests.class, "run", "Nests.java", 31);

  private static final Site $SITE_2 = new Site(Nests.class, "run", "Nests.java", 31);

  private static final Site $SITE_3 = new Site(Nests.class, "run", "Nests.java", 31);

  private static final Site $SITE_4 = new Site(Nests.class, "run", "Nests.java", 32).orDirectly();

  private static final Site $SITE_5 = new Site(Nests.class, "run", "Nests.java", 33).orDirectly();

  private static final Site $SITE_6 = new Site(Nests.class, "run", "Nests.java", 35);

  private static final Site $SITE_7 = new Site(Nests.class, "run", "Nests.java", 35);

  private static final Site $SITE_8 = new Site(Nests.class, "run", "Nests.java", 36).orDirectly();

  private DecoNests() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Nests.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Nests.f(x));
  }

  static Deferred<Integer> g(int x) {
    return Calls.spawnAlone(isolation -> Nests.g(x));
  }

  static Deferred<Integer> g(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Nests.g(x));
  }

  static List<Integer> run() {
    if (Run.serial(Nests.class)) {
      return Nests.run();
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      // deco: spawns g, f; the rest is replayed at the next wait point
      final Deferred<Integer> $1 = DecoNests.g($deco.at($SITE_1), 1);
      $deco.await(); // deco: waits: f needs the values
      final Deferred<Integer> $2 = DecoNests.f($deco.at($SITE_2), ((int) $1.get()));
      $deco.await(); // deco: waits: g needs the values
      final Deferred<Integer> $3 = DecoNests.g($deco.at($SITE_3), ((int) $2.get()));
      $deco.deferWhole(out, () -> out.add($3.get()));
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          out.add(Nests.plain(Nests.f(Nests.plain(2))));
        } catch (Throwable $5) {
          $deco.failedInPlace($SITE_4, $5);
          throw $5;
        }
      } else {
        final Deferred<Integer> $4 = DecoNests.f($deco.at($SITE_4), Nests.plain(2));
        $deco.deferWhole(out, () -> out.add(Nests.plain(((int) $4.get()))));
      }
      // deco: spawns g; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      if ($deco.inPlace($SITE_5)) {
        try {
          v.value = Math.abs(Nests.plain(Nests.g(3)));
        } catch (Throwable $7) {
          $deco.failedInPlace($SITE_5, $7);
          throw $7;
        }
      } else {
        final Deferred<Integer> $6 = DecoNests.g($deco.at($SITE_5), 3);
        $deco.defer(() -> v.value = Math.abs(Nests.plain(((int) $6.get()))));
      }
      $deco.await(); // deco: waits: reads out, which the statement of line 31 may write
      out.add(v.value);
      // deco: spawns f, g
      final Deferred<Integer> $8 = DecoNests.f($deco.at($SITE_6), 4);
      $deco.await(); // deco: waits: g needs the values
      DecoNests.g($deco.at($SITE_7), ((int) $8.get()));
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_8)) {
        try {
          out.add(Integer.valueOf(Nests.f(5)).hashCode());
        } catch (Throwable $10) {
          $deco.failedInPlace($SITE_8, $10);
          throw $10;
        }
      } else {
        final Deferred<Integer> $9 = DecoNests.f($deco.at($SITE_8), 5);
        $deco.deferWhole(out, () -> out.add(Integer.valueOf(((int) $9.get())).hashCode()));
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
