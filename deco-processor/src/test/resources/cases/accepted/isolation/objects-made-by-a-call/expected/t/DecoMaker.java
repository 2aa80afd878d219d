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
 * Runs the annotated methods of {@link Maker} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Maker"
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
final class DecoMaker {
  private static final Site $SITE_1 = new Site(Maker.class, "run", "Maker.java", 76);

  private static final Site $SITE_2 = new Site(Maker.class, "run", "Maker.java", 77);

  private DecoMaker() {
  }

  static Deferred<Maker.Sum> make(int x) {
    return Calls.spawnAlone(isolation -> Maker.make(x));
  }

  static Deferred<Maker.Sum> make(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Maker.make(x));
  }

  static Deferred<Integer> mean(int x) {
    return Calls.spawnAlone(isolation -> Maker.mean(x));
  }

  static Deferred<Integer> mean(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Maker.mean(x));
  }

  static List<Maker.Sum> run(int n, int[] out) {
    if (Run.serial(Maker.class)) {
      return Maker.run(n, out);
    }
    final Run $deco = Run.open();
    try {
      List<Maker.Sum> sums = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        // deco: spawns make; the rest is replayed at the next wait point
        final Deferred<Maker.Sum> $1 = DecoMaker.make($deco.at($SITE_1), i);
        $deco.deferWhole(sums, () -> sums.add($1.get()));
        // deco: spawns mean; the rest is replayed at the next wait point
        final int $2 = i;
        final Deferred<Integer> $3 = DecoMaker.mean($deco.at($SITE_2), i);
        $deco.defer(out, $2, () -> out[$2] = $3.get());
      }
      $deco.await(); // deco: waits: before the return
      return sums;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
