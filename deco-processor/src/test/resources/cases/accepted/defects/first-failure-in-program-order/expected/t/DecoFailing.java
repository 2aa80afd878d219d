package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Failing} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Failing"
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
final class DecoFailing {
  private static final Site $SITE_1 = new Site(Failing.class, "run", "Failing.java", 22).orDirectly();

  private static final Site $SITE_2 = new Site(Failing.class, "run", "Failing.java", 23).orDirectly();

  private static final Site $SITE_3 = new Site(Failing.class, "run", "Failing.java", 24).orDirectly();

  private DecoFailing() {
  }

  static Deferred<Integer> check(int x, int micros) {
    return Calls.spawnAlone(isolation -> Failing.check(x, micros));
  }

  static Deferred<Integer> check(Scope scope, int x, int micros) {
    return Calls.spawn(scope, isolation -> Failing.check(x, micros));
  }

  static int run(List<Integer> seen) {
    if (Run.serial(Failing.class)) {
      return Failing.run(seen);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns check; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          seen.add(Failing.check(0, 100));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoFailing.check($deco.at($SITE_1), 0, 100);
        $deco.deferWhole(seen, () -> seen.add($1.get()));
      }
      // deco: spawns check; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          seen.add(Failing.check(3, 2000));
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoFailing.check($deco.at($SITE_2), 3, 2000);
        $deco.deferWhole(seen, () -> seen.add($3.get()));
      }
      // deco: spawns check; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          seen.add(Failing.check(5, 0));
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_3, $6);
          throw $6;
        }
      } else {
        final Deferred<Integer> $5 = DecoFailing.check($deco.at($SITE_3), 5, 0);
        $deco.deferWhole(seen, () -> seen.add($5.get()));
      }
      $deco.await(); // deco: waits: reads seen, which the statement of line 22 may write
      return seen.size();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
