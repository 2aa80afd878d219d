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
 * Runs the annotated methods of {@link Depends} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Depends"
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
final class DecoDepends {
  private static final Site $SITE_1 = new Site(Depends.class, "run", "Depends.java", 21).orDirectly();

  private static final Site $SITE_2 = new Site(Depends.class, "run", "Depends.java", 22).orDirectly();

  private static final Site $SITE_3 = new Site(Depends.class, "run", "Depends.java", 23).orDirectly();

  private static final Site $SITE_4 = new Site(Depends.class, "run", "Depends.java", 25);

  private static final Site $SITE_5 = new Site(Depends.class, "run", "Depends.java", 25);

  private static final Site $SITE_6 = new Site(Depends.class, "run", "Depends.java", 26).orDirectly();

  private static final Site $SITE_7 = new Site(Depends.class, "run", "Depends.java", 27).orDirectly();

  private DecoDepends() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Depends.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Depends.f(x));
  }

  static List<Integer> run() {
    if (Run.serial(Depends.class)) {
      return Depends.run();
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          v.value = Depends.f(0);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoDepends.f($deco.at($SITE_1), 0);
        $deco.defer(() -> v.value = $1.get());
      }
      $deco.await(); // deco: waits: reads v, which the statement of line 21 may write
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          out.add(Depends.f(v.value));
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoDepends.f($deco.at($SITE_2), v.value);
        $deco.deferWhole(out, () -> out.add($3.get()));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          v.value = Depends.f(v.value);
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_3, $6);
          throw $6;
        }
      } else {
        final Deferred<Integer> $5 = DecoDepends.f($deco.at($SITE_3), v.value);
        $deco.defer(() -> v.value = $5.get());
      }
      $deco.await(); // deco: waits: reads out, which the statement of line 22 may write
      out.add(v.value);
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $7 = DecoDepends.f($deco.at($SITE_4), v.value);
      $deco.await(); // deco: waits: f needs the values
      final Deferred<Integer> $8 = DecoDepends.f($deco.at($SITE_5), ((int) $7.get()));
      $deco.deferWhole(out, () -> out.add($8.get()));
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_6)) {
        try {
          out.add(Depends.f(v.value) + v.value);
        } catch (Throwable $10) {
          $deco.failedInPlace($SITE_6, $10);
          throw $10;
        }
      } else {
        final Deferred<Integer> $9 = DecoDepends.f($deco.at($SITE_6), v.value);
        $deco.deferWhole(out, () -> out.add(((int) $9.get()) + v.value));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_7)) {
        try {
          v.value += Depends.f(v.value);
        } catch (Throwable $12) {
          $deco.failedInPlace($SITE_7, $12);
          throw $12;
        }
      } else {
        final Deferred<Integer> $11 = DecoDepends.f($deco.at($SITE_7), v.value);
        $deco.defer(() -> v.value += $11.get());
      }
      $deco.await(); // deco: waits: writes v, which the statement of line 26 may read
      v.value += v.value;
      out.add(v.value);
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
