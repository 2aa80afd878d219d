package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Nested} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Nested"
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
final class DecoNested {
  private static final Site $SITE_1 = new Site(Nested.class, "run", "Nested.java", 27);

  private static final Site $SITE_2 = new Site(Nested.class, "run", "Nested.java", 28);

  private DecoNested() {
  }

  static Deferred<Void> corner(int[][] out, int value) {
    return Calls.spawnAlone(isolation -> {
      corner$isolated(isolation.trackingArrays(), out, value);
      return null;
    });
  }

  static Deferred<Void> corner(Scope scope, int[][] out, int value) {
    return Calls.spawn(scope, isolation -> {
      corner$isolated(isolation.trackingArrays(), out, value);
      return null;
    });
  }

  static Deferred<Void> deep(List<List<Integer>> out, int value) {
    return Calls.spawnAlone(isolation -> {
      Nested.deep(isolation.view(out), value);
      return null;
    });
  }

  static Deferred<Void> deep(Scope scope, List<List<Integer>> out, int value) {
    return Calls.spawn(scope, isolation -> {
      Nested.deep(isolation.view(out), value);
      return null;
    });
  }

  static void run(int[][] array, List<List<Integer>> lists) {
    if (Run.serial(Nested.class)) {
      Nested.run(array, lists);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < 3; i++) {
        // deco: spawns corner
        DecoNested.corner($deco.at($SITE_1), array, i);
        // deco: spawns deep
        DecoNested.deep($deco.at($SITE_2), lists, i);
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code corner} with its array accesses recorded.
   */
  private static void corner$isolated(Isolation $isolation, int[][] out, int value) {
    Work.take(50);
    $isolation.set($isolation.get(out, 0), 0, value);
    $isolation.set($isolation.get(out, 1), value, $isolation.get($isolation.get(out, 0), 0) + 1);
  }
}
