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
 * Runs the annotated methods of {@link Fresh} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Fresh"
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
final class DecoFresh {
  private static final Site $SITE_1 = new Site(Fresh.class, "run", "Fresh.java", 23);

  private DecoFresh() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Fresh.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Fresh.f(x));
  }

  static List<int[]> run(int n) {
    if (Run.serial(Fresh.class)) {
      return Fresh.run(n);
    }
    final Run $deco = Run.open();
    try {
      List<int[]> rows = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        int[] row = new int[1];
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $1 = DecoFresh.f($deco.at($SITE_1), i);
        $deco.defer(row, 0, () -> row[0] = $1.get());
        rows.add(row);
      }
      $deco.await(); // deco: waits: before the return
      return rows;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
