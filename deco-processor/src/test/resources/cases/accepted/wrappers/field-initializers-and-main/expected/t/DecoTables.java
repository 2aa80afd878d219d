package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Tables} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Tables"
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
final class DecoTables {
  private static final Site $SITE_1 = new Site(Tables.class, "squares", "Tables.java", 21);

  private DecoTables() {
  }

  static Deferred<Integer> square(int x) {
    return Calls.spawnAlone(isolation -> Tables.square(x));
  }

  static Deferred<Integer> square(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Tables.square(x));
  }

  static int[] squares(int n) {
    if (Run.serial(Tables.class)) {
      return Tables.squares(n);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[n];
      for (int i = 0; i < n; i++) {
        // deco: spawns square; the rest is replayed at the next wait point
        final int $1 = i;
        final Deferred<Integer> $2 = DecoTables.square($deco.at($SITE_1), i);
        $deco.defer(out, $1, () -> out[$1] = $2.get());
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
