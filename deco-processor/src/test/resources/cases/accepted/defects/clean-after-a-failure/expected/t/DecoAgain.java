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
 * Runs the annotated methods of {@link Again} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Again"
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
final class DecoAgain {
  private static final Site $SITE_1 = new Site(Again.class, "fill", "Again.java", 22);

  private DecoAgain() {
  }

  static Deferred<Void> put(int[] out, int i, int value) {
    return Calls.spawnAlone(isolation -> {
      put$isolated(isolation.trackingArrays(), out, i, value);
      return null;
    });
  }

  static Deferred<Void> put(Scope scope, int[] out, int i, int value) {
    return Calls.spawn(scope, isolation -> {
      put$isolated(isolation.trackingArrays(), out, i, value);
      return null;
    });
  }

  static void fill(int[] out, int from) {
    if (Run.serial(Again.class)) {
      Again.fill(out, from);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < out.length; i++) {
        // deco: spawns put
        DecoAgain.put($deco.at($SITE_1), out, i, from + i);
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code put} with its array accesses recorded.
   */
  private static void put$isolated(Isolation $isolation, int[] out, int i, int value) {
    Work.take(50);
    if (value < 0) {
      throw new IllegalArgumentException("negative");
    }
    $isolation.set(out, i, value);
  }
}
