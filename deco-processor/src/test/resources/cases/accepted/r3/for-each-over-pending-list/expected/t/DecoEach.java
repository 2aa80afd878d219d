package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Each} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Each"
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
final class DecoEach {
  private static final Site $SITE_1 = new Site(Each.class, "run", "Each.java", 30);

  private static final Site $SITE_2 = new Site(Each.class, "run", "Each.java", 36);

  private static final Site $SITE_3 = new Site(Each.class, "run", "Each.java", 39);

  private DecoEach() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Each.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Each.f(x));
  }

  static Deferred<Void> fill(int[] a, int from) {
    return Calls.spawnAlone(isolation -> {
      fill$isolated(isolation.trackingArrays(), a, from);
      return null;
    });
  }

  static Deferred<Void> fill(Scope scope, int[] a, int from) {
    return Calls.spawn(scope, isolation -> {
      fill$isolated(isolation.trackingArrays(), a, from);
      return null;
    });
  }

  static List<Integer> run(int[] a) {
    if (Run.serial(Each.class)) {
      return Each.run(a);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> list = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $1 = DecoEach.f($deco.at($SITE_1), i);
        $deco.deferWhole(list, () -> list.add($1.get()));
      }
      int sum = 0;
      // deco: waits before each element: reads list, which the statement of line 30 may write
      for (int x : $deco.awaiting(list)) {
        sum += x;
      }
      // deco: spawns fill
      DecoEach.fill($deco.at($SITE_2), a, 5);
      // deco: waits before each element: reads a, which fill (line 36) may write
      for (int x : $deco.awaiting(a)) {
        sum = sum * 10 + x;
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $2 = DecoEach.f($deco.at($SITE_3), 1);
        $deco.defer(a, 2, () -> a[2] = $2.get());
      }
      list.add(sum);
      return list;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code fill} with its array accesses recorded.
   */
  private static void fill$isolated(Isolation $isolation, int[] a, int from) {
    Work.take(30);
    for (int i = 0; i < a.length; i++) {
      $isolation.set(a, i, from + i);
    }
  }
}
