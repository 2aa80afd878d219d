package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Pair} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Pair"
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
final class DecoPair {
  private static final Site $SITE_1 = new Site(Pair.class, "run", "Pair.java", 25);

  private static final Site $SITE_2 = new Site(Pair.class, "run", "Pair.java", 25);

  private static final Site $SITE_3 = new Site(Pair.class, "run", "Pair.java", 26);

  private static final Site $SITE_4 = new Site(Pair.class, "run", "Pair.java", 26);

  private DecoPair() {
  }

  static Deferred<Integer> slow(int x) {
    return Calls.spawnAlone(isolation -> Pair.slow(x));
  }

  static Deferred<Integer> slow(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Pair.slow(x));
  }

  static void run(List<String> out) {
    if (Run.serial(Pair.class)) {
      Pair.run(out);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns slow; the rest is replayed at the next wait point
      final Deferred<Integer> $1 = DecoPair.slow($deco.at($SITE_1), 1);
      final Deferred<Integer> $2 = DecoPair.slow($deco.at($SITE_2), 2);
      $deco.deferOpaque(() -> Pair.join(out, ((int) $1.get()), ((int) $2.get())));
      $deco.known(out /* deco: waits if not of the JDK */);
      // deco: spawns slow; the rest is replayed at the next wait point
      final Deferred<Integer> $3 = DecoPair.slow($deco.at($SITE_3), 3);
      final Deferred<Integer> $4 = DecoPair.slow($deco.at($SITE_4), 4);
      $deco.deferWhole(out, () -> out.add("" + Math.max(((int) $3.get()), ((int) $4.get()))));
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
