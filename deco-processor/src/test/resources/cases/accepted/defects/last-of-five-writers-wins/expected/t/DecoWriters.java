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
 * Runs the annotated methods of {@link Writers} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Writers"
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
final class DecoWriters {
  private static final Site $SITE_1 = new Site(Writers.class, "five", "Writers.java", 19);

  private DecoWriters() {
  }

  static Deferred<Void> write(int[] out, int value) {
    return Calls.spawnAlone(isolation -> {
      write$isolated(isolation.trackingArrays(), out, value);
      return null;
    });
  }

  static Deferred<Void> write(Scope scope, int[] out, int value) {
    return Calls.spawn(scope, isolation -> {
      write$isolated(isolation.trackingArrays(), out, value);
      return null;
    });
  }

  static void five(int[] out) {
    if (Run.serial(Writers.class)) {
      Writers.five(out);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 1; i <= 5; i++) {
        // deco: spawns write
        DecoWriters.write($deco.at($SITE_1), out, i);
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code write} with its array accesses recorded.
   */
  private static void write$isolated(Isolation $isolation, int[] out, int value) {
    Work.take(200 * (5 - value));
    $isolation.set(out, 0, value);
  }
}
