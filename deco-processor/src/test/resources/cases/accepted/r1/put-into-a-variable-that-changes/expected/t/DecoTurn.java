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
 * Runs the annotated methods of {@link Turn} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Turn"
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
final class DecoTurn {
  private static final Site $SITE_1 = new Site(Turn.class, "run", "Turn.java", 26);

  private static final Site $SITE_2 = new Site(Turn.class, "run", "Turn.java", 29);

  private DecoTurn() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Turn.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Turn.f(x));
  }

  static List<List<Integer>> run() {
    if (Run.serial(Turn.class)) {
      return Turn.run();
    }
    final Run $deco = Run.open();
    try {
      List<List<Integer>> all = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        List<Integer> current = new ArrayList<>();
        all.add(current);
        // deco: spawns f; the rest is replayed at the next wait point
        final List<Integer> $1 = current;
        final Deferred<Integer> $2 = DecoTurn.f($deco.at($SITE_1), i);
        $deco.deferWhole($1, () -> $1.add($2.get()));
        current = new ArrayList<>();
        all.add(current);
        // deco: spawns f; the rest is replayed at the next wait point
        final List<Integer> $3 = current;
        final Deferred<Integer> $4 = DecoTurn.f($deco.at($SITE_2), 10 * i);
        $deco.deferWhole($3, () -> $3.add($4.get()));
      }
      $deco.await(); // deco: waits: before the return
      return all;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
