package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Shared} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Shared"
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
final class DecoShared {
  private static final Site $SITE_1 = new Site(Shared.class, "squares", "Shared.java", 20);

  private DecoShared() {
  }

  static Deferred<Integer> cell(int[] base, int i) {
    return Calls.spawnAlone(isolation -> isolation.elementwise() ? cell$isolated(isolation.trackingArrays(), base, i) : Shared.cell(isolation.reading(base), i));
  }

  static Deferred<Integer> cell(Scope scope, int[] base, int i) {
    return Calls.spawn(scope, isolation -> isolation.elementwise() ? cell$isolated(isolation.trackingArrays(), base, i) : Shared.cell(isolation.reading(base), i));
  }

  static int[] squares(int[] base) {
    if (Run.serial(Shared.class)) {
      return Shared.squares(base);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[base.length];
      for (int i = 0; i < base.length; i++) {
        // deco: spawns cell; the rest is replayed at the next wait point
        final int $1 = i;
        final Deferred<Integer> $2 = DecoShared.cell($deco.at($SITE_1), base, i);
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

  /**
   * The method {@code cell} with its array accesses recorded.
   */
  private static int cell$isolated(Isolation $isolation, int[] base, int i) {
    Work.take(20);
    return $isolation.get(base, i) * $isolation.get(base, i);
  }
}
