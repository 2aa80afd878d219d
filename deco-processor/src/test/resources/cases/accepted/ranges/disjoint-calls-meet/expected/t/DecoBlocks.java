package t;

import dev.deco.cases.Meeting;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Ranges;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Blocks} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Blocks"
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
final class DecoBlocks {
  private static final Site $SITE_1 = new Site(Blocks.class, "squares", "Blocks.java", 36).orDirectly();

  private static final Site $SITE_2 = new Site(Blocks.class, "shifts", "Blocks.java", 45).orDirectly();

  private DecoBlocks() {
  }

  static Deferred<Integer> square(int[] a, int lo) {
    return Calls.spawnAlone(isolation -> square$isolated(isolation.trackingArrays(), a, lo));
  }

  static Deferred<Integer> square(Scope scope, int[] a, int lo) {
    return Calls.spawnRanged(scope, new Ranges().writes(a, lo, lo + 2), isolation -> square$isolated(isolation.trackingArrays(), a, lo), isolation -> Blocks.square(a, lo));
  }

  static Deferred<Void> shift(List<Integer> list, int block) {
    return Calls.spawnAlone(isolation -> {
      Blocks.shift(isolation.view(list), block);
      return null;
    });
  }

  static Deferred<Void> shift(Scope scope, List<Integer> list, int block) {
    return Calls.spawnRanged(scope, new Ranges().writes(list, block * 2, (block + 1) * 2), isolation -> {
      Blocks.shift(isolation.view(list), block);
      return null;
    }, isolation -> {
      Blocks.shift(list, block);
      return null;
    });
  }

  static int[] squares(int[] a) {
    if (Run.serial(Blocks.class)) {
      return Blocks.squares(a);
    }
    final Run $deco = Run.open();
    try {
      int[] sums = new int[a.length / 2];
      for (int lo = 0; lo < a.length; lo += 2) {
        // deco: spawns square; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            sums[lo / 2] = Blocks.square(a, lo);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final int $1 = lo / 2;
          final Deferred<Integer> $2 = DecoBlocks.square($deco.at($SITE_1), a, lo);
          $deco.defer(sums, $1, () -> sums[$1] = $2.get());
        }
      }
      $deco.await(); // deco: waits: before the return
      return sums;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void shifts(List<Integer> list) {
    if (Run.serial(Blocks.class)) {
      Blocks.shifts(list);
      return;
    }
    final Run $deco = Run.open();
    try {
      int blocks = list.size() / 2;
      for (int block = 0; block < blocks; block++) {
        // deco: spawns shift
        if ($deco.inPlace($SITE_2)) {
          try {
            Blocks.shift(list, block);
          } catch (Throwable $1) {
            $deco.failedInPlace($SITE_2, $1);
            throw $1;
          }
        } else {
          DecoBlocks.shift($deco.at($SITE_2), list, block);
        }
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code square} with its array accesses recorded.
   */
  private static int square$isolated(Isolation $isolation, int[] a, int lo) {
    Meeting.here();
    int sum = 0;
    for (int i = lo; i < lo + 2; i++) {
      $isolation.set(a, i, (int) ($isolation.get(a, i) * ($isolation.get(a, i))));
      sum += $isolation.get(a, i);
    }
    return sum;
  }
}
