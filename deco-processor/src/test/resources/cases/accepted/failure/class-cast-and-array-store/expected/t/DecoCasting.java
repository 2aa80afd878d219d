package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Casting} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Casting"
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
final class DecoCasting {
  private static final Site $SITE_1 = new Site(Casting.class, "cast", "Casting.java", 20);

  private static final Site $SITE_2 = new Site(Casting.class, "store", "Casting.java", 27);

  private DecoCasting() {
  }

  static Deferred<Object> f(int x) {
    return Calls.spawnAlone(isolation -> Casting.f(x));
  }

  static Deferred<Object> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Casting.f(x));
  }

  static void cast(List<Integer> out) {
    if (Run.serial(Casting.class)) {
      Casting.cast(out);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < 4; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Object> $1 = DecoCasting.f($deco.at($SITE_1), i);
        $deco.deferWhole(out, () -> out.add((Integer) $1.get()));
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void store(Object[] out) {
    if (Run.serial(Casting.class)) {
      Casting.store(out);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < out.length; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final int $1 = i;
        final Deferred<Object> $2 = DecoCasting.f($deco.at($SITE_2), i);
        $deco.defer(out, $1, () -> out[$1] = $2.get());
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
