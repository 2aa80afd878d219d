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
 * Runs the annotated methods of {@link Clone} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Clone"
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
final class DecoClone {
  private static final Site $SITE_1 = new Site(Clone.class, "run", "Clone.java", 36).orDirectly();

  private static final Site $SITE_2 = new Site(Clone.class, "run", "Clone.java", 37).orDirectly();

  private static final Site $SITE_3 = new Site(Clone.class, "run", "Clone.java", 38).orDirectly();

  private static final Site $SITE_4 = new Site(Clone.class, "run", "Clone.java", 39).orDirectly();

  private DecoClone() {
  }

  static Deferred<int[]> twice(int[] a) {
    return Calls.spawnAlone(isolation -> twice$isolated(isolation.trackingArrays(), a));
  }

  static Deferred<int[]> twice(Scope scope, int[] a) {
    return Calls.spawn(scope, isolation -> twice$isolated(isolation.trackingArrays(), a));
  }

  static Deferred<Integer> shallow(int[][] grid) {
    return Calls.spawnAlone(isolation -> shallow$isolated(isolation.trackingArrays(), grid));
  }

  static Deferred<Integer> shallow(Scope scope, int[][] grid) {
    return Calls.spawn(scope, isolation -> shallow$isolated(isolation.trackingArrays(), grid));
  }

  static List<Object> run(int[] a, int[][] grid) {
    if (Run.serial(Clone.class)) {
      return Clone.run(a, grid);
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      // deco: spawns twice; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          out.add(Clone.twice(a));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<int[]> $1 = DecoClone.twice($deco.at($SITE_1), a);
        $deco.deferWhole(out, () -> out.add($1.get()));
      }
      // deco: spawns twice; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          out.add(Clone.twice(a));
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<int[]> $3 = DecoClone.twice($deco.at($SITE_2), a);
        $deco.deferWhole(out, () -> out.add($3.get()));
      }
      // deco: spawns shallow; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          out.add(Clone.shallow(grid));
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_3, $6);
          throw $6;
        }
      } else {
        final Deferred<Integer> $5 = DecoClone.shallow($deco.at($SITE_3), grid);
        $deco.deferWhole(out, () -> out.add($5.get()));
      }
      // deco: spawns shallow; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          out.add(Clone.shallow(grid));
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_4, $8);
          throw $8;
        }
      } else {
        final Deferred<Integer> $7 = DecoClone.shallow($deco.at($SITE_4), grid);
        $deco.deferWhole(out, () -> out.add($7.get()));
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
   * The method {@code twice} with its array accesses recorded.
   */
  private static int[] twice$isolated(Isolation $isolation, int[] a) {
    Work.take(30);
    $isolation.getAndAdd(a, 0, 1);
    int[] copy = $isolation.clone(a);
    copy[0] = -1;
    for (int i = 1; i < copy.length; i++) {
      copy[i] += $isolation.get(a, i) + $isolation.get(a, 0);
    }
    $isolation.set(a, a.length - 1, copy.length);
    return copy;
  }

  /**
   * The method {@code shallow} with its array accesses recorded.
   */
  private static int shallow$isolated(Isolation $isolation, int[][] grid) {
    int[][] copy = $isolation.clone(grid);
    $isolation.set(copy[0], 0, (int) ($isolation.get(copy[0], 0) + (5)));
    copy[1] = new int[] {9};
    return $isolation.get(copy[1], 0) + $isolation.get($isolation.get(grid, 1), 0) + $isolation.get($isolation.get(grid, 0), 0);
  }
}
