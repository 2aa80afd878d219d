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
 * Runs the annotated methods of {@link Own} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Own"
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
final class DecoOwn {
  private static final Site $SITE_1 = new Site(Own.class, "run", "Own.java", 26).orDirectly();

  private DecoOwn() {
  }

  static Deferred<Integer> count(int[] a, List<Integer> list) {
    return Calls.spawnAlone(isolation -> count$isolated(isolation.trackingArrays(), a, isolation.view(list)));
  }

  static Deferred<Integer> count(Scope scope, int[] a, List<Integer> list) {
    return Calls.spawn(scope, isolation -> count$isolated(isolation.trackingArrays(), a, isolation.view(list)));
  }

  static List<Integer> run(int[] a, List<Integer> list) {
    if (Run.serial(Own.class)) {
      return Own.run(a, list);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        // deco: spawns count; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add(Own.count(a, list));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoOwn.count($deco.at($SITE_1), a, list);
          $deco.deferWhole(out, () -> out.add($1.get()));
        }
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
   * The method {@code count} with its array accesses recorded.
   */
  private static int count$isolated(Isolation $isolation, int[] a, List<Integer> list) {
    Work.take(50);
    $isolation.getAndAdd(a, 0, 1);
    $isolation.set(a, 0, (int) ($isolation.get(a, 0) + (10)));
    list.add($isolation.get(a, 0));
    list.set(0, list.size());
    return $isolation.get(a, 0) * 100 + list.get(0);
  }
}
