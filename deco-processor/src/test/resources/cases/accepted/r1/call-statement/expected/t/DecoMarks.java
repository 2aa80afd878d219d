package t;

import dev.deco.cases.Meeting;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Marks} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Marks"
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
final class DecoMarks {
  private static final Site $SITE_1 = new Site(Marks.class, "all", "Marks.java", 19);

  private DecoMarks() {
  }

  static Deferred<Void> mark(int[] out, int i) {
    return Calls.spawnAlone(isolation -> {
      mark$isolated(isolation.trackingArrays(), out, i);
      return null;
    });
  }

  static Deferred<Void> mark(Scope scope, int[] out, int i) {
    return Calls.spawn(scope, isolation -> {
      mark$isolated(isolation.trackingArrays(), out, i);
      return null;
    });
  }

  static void all(int[] out) {
    if (Run.serial(Marks.class)) {
      Marks.all(out);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < out.length; i++) {
        // deco: spawns mark
        DecoMarks.mark($deco.at($SITE_1), out, i);
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code mark} with its array accesses recorded.
   */
  private static void mark$isolated(Isolation $isolation, int[] out, int i) {
    Meeting.here();
    $isolation.set(out, i, i + 1);
  }
}
