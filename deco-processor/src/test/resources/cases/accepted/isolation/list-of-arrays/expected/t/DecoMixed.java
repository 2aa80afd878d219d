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
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Mixed} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Mixed"
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
final class DecoMixed {
  private static final Site $SITE_1 = new Site(Mixed.class, "run", "Mixed.java", 30).orDirectly();

  private DecoMixed() {
  }

  static Deferred<Integer> use(List<int[]> rows, Map<String, double[]> named,
      List<Integer>[] buckets, int i) {
    return Calls.spawnAlone(isolation -> use$isolated(isolation.trackingArrays(), isolation.view(rows), isolation.view(named), buckets, i));
  }

  static Deferred<Integer> use(Scope scope, List<int[]> rows, Map<String, double[]> named,
      List<Integer>[] buckets, int i) {
    return Calls.spawn(scope, isolation -> use$isolated(isolation.trackingArrays(), isolation.view(rows), isolation.view(named), buckets, i));
  }

  static List<Integer> run(List<int[]> rows, Map<String, double[]> named, List<Integer>[] buckets) {
    if (Run.serial(Mixed.class)) {
      return Mixed.run(rows, named, buckets);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        // deco: spawns use; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add(Mixed.use(rows, named, buckets, i));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoMixed.use($deco.at($SITE_1), rows, named, buckets, i);
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
   * The method {@code use} with its array accesses recorded.
   */
  private static int use$isolated(Isolation $isolation, List<int[]> rows,
      Map<String, double[]> named, List<Integer>[] buckets, int i) {
    Work.take(40);
    $isolation.set(rows.get(i % 2), 0, (int) ($isolation.get(rows.get(i % 2), 0) + (i)));
    $isolation.set(named.get("k"), 1, (double) ($isolation.get(named.get("k"), 1) + (0.5)));
    $isolation.get(buckets, i % 2).add($isolation.get(rows.get(0), 0));
    int[] row = rows.get(1);
    $isolation.set(row, 1, $isolation.get(row, 0) + 1);
    rows.add(new int[] {i});
    return rows.size() + $isolation.get(row, 1);
  }
}
