package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Mixed} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Mixed"
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
final class DecoMixed {
  private static final Site $SITE_1 = new Site(Mixed.class, "run", "Mixed.java", 25).orDirectly();

  private static final Site $SITE_2 = new Site(Mixed.class, "run", "Mixed.java", 26).orDirectly();

  private static final Site $SITE_3 = new Site(Mixed.class, "run", "Mixed.java", 27);

  private static final Site $SITE_4 = new Site(Mixed.class, "run", "Mixed.java", 27);

  private static final Site $SITE_5 = new Site(Mixed.class, "run", "Mixed.java", 28).orDirectly();

  private static final Site $SITE_6 = new Site(Mixed.class, "run", "Mixed.java", 29).orDirectly();

  private DecoMixed() {
  }

  static Deferred<Integer> take(List<Integer> from) {
    return Calls.spawnAlone(isolation -> Mixed.take(isolation.view(from)));
  }

  static Deferred<Integer> take(Scope scope, List<Integer> from) {
    return Calls.spawn(scope, isolation -> Mixed.take(isolation.view(from)));
  }

  static Deferred<Void> give(List<Integer> to, int value) {
    return Calls.spawnAlone(isolation -> {
      Mixed.give(isolation.view(to), value);
      return null;
    });
  }

  static Deferred<Void> give(Scope scope, List<Integer> to, int value) {
    return Calls.spawn(scope, isolation -> {
      Mixed.give(isolation.view(to), value);
      return null;
    });
  }

  static void run(List<Integer> a, List<Integer> b) {
    if (Run.serial(Mixed.class)) {
      Mixed.run(a, b);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns give
      if ($deco.inPlace($SITE_1)) {
        try {
          Mixed.give(a, 1);
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_1, $1);
          throw $1;
        }
      } else {
        DecoMixed.give($deco.at($SITE_1), a, 1);
      }
      // deco: spawns take; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          b.add(Mixed.take(a));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_2, $3);
          throw $3;
        }
      } else {
        final Deferred<Integer> $2 = DecoMixed.take($deco.at($SITE_2), a);
        $deco.deferWhole(b, () -> b.add($2.get()));
      }
      // deco: spawns take, give
      final Deferred<Integer> $4 = DecoMixed.take($deco.at($SITE_3), a);
      $deco.await(); // deco: waits: give needs the values
      DecoMixed.give($deco.at($SITE_4), b, ((int) $4.get()));
      // deco: spawns give
      if ($deco.inPlace($SITE_5)) {
        try {
          Mixed.give(a, 3);
        } catch (Throwable $5) {
          $deco.failedInPlace($SITE_5, $5);
          throw $5;
        }
      } else {
        DecoMixed.give($deco.at($SITE_5), a, 3);
      }
      // deco: spawns take; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_6)) {
        try {
          b.add(Mixed.take(b) * 10);
        } catch (Throwable $7) {
          $deco.failedInPlace($SITE_6, $7);
          throw $7;
        }
      } else {
        final Deferred<Integer> $6 = DecoMixed.take($deco.at($SITE_6), b);
        $deco.deferWhole(b, () -> b.add(((int) $6.get()) * 10));
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
