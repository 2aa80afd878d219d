package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.LongRef;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.ShortRef;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Casts} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Casts"
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
final class DecoCasts {
  private static final Site $SITE_1 = new Site(Casts.class, "run", "Casts.java", 25).orDirectly();

  private static final Site $SITE_2 = new Site(Casts.class, "run", "Casts.java", 26).orDirectly();

  private static final Site $SITE_3 = new Site(Casts.class, "run", "Casts.java", 27).orDirectly();

  private static final Site $SITE_4 = new Site(Casts.class, "run", "Casts.java", 28).orDirectly();

  private static final Site $SITE_5 = new Site(Casts.class, "run", "Casts.java", 29);

  private static final Site $SITE_6 = new Site(Casts.class, "run", "Casts.java", 29);

  private DecoCasts() {
  }

  static Deferred<Double> f(int x) {
    return Calls.spawnAlone(isolation -> Casts.f(x));
  }

  static Deferred<Double> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Casts.f(x));
  }

  static Deferred<Object> any(int x) {
    return Calls.spawnAlone(isolation -> Casts.any(x));
  }

  static Deferred<Object> any(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Casts.any(x));
  }

  static List<Object> run() {
    if (Run.serial(Casts.class)) {
      return Casts.run();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef a = new IntRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          a.value = (int) Casts.f(3);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Double> $1 = DecoCasts.f($deco.at($SITE_1), 3);
        $deco.defer(() -> a.value = (int) ((double) $1.get()));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef b = new LongRef();
      if ($deco.inPlace($SITE_2)) {
        try {
          b.value = ((long) (Casts.f(5)));
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Double> $3 = DecoCasts.f($deco.at($SITE_2), 5);
        $deco.defer(() -> b.value = ((long) (((double) $3.get()))));
      }
      // deco: spawns any; the rest is replayed at the next wait point
      final Ref<String> s = new Ref<String>();
      if ($deco.inPlace($SITE_3)) {
        try {
          s.value = (String) Casts.any(2);
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_3, $6);
          throw $6;
        }
      } else {
        final Deferred<Object> $5 = DecoCasts.any($deco.at($SITE_3), 2);
        $deco.defer(() -> s.value = (String) $5.get());
      }
      // deco: spawns any; the rest is replayed at the next wait point
      final IntRef boxed = new IntRef();
      if ($deco.inPlace($SITE_4)) {
        try {
          boxed.value = (Integer) Casts.any(7);
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_4, $8);
          throw $8;
        }
      } else {
        final Deferred<Object> $7 = DecoCasts.any($deco.at($SITE_4), 7);
        $deco.defer(() -> boxed.value = (Integer) $7.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final ShortRef c = new ShortRef();
      final Deferred<Double> $9 = DecoCasts.f($deco.at($SITE_5), 1);
      final Deferred<Double> $10 = DecoCasts.f($deco.at($SITE_6), 2);
      $deco.defer(() -> c.value = (short) (((double) $9.get()) + ((double) $10.get())));
      $deco.await(); // deco: waits: reads a, which the statement of line 25 may write
      return List.of(a.value, b.value, s.value, boxed.value, c.value);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
