package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;
import t.lib.Counter;
import t.lib.DecoCounter;
import t.lib.Totals;

/**
 * Runs the annotated methods of {@link User} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.User"
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
final class DecoUser {
  private static final Site $SITE_1 = new Site(User.class, "counts", "User.java", 17).orDirectly();

  private static final Site $SITE_2 = new Site(User.class, "counts", "User.java", 21).orDirectly();

  private static final Site $SITE_3 = new Site(User.class, "counts", "User.java", 25).orDirectly();

  private static final Site $SITE_4 = new Site(User.class, "doubles", "User.java", 37).orDirectly();

  private DecoUser() {
  }

  static List<Object> counts(Counter counter, int n) {
    if (Run.serial(User.class)) {
      return User.counts(counter, n);
    }
    final Run $deco = Run.open();
    try {
      List<Object> seen = new ArrayList<>();
      Counter.clear();
      for (int i = 0; i < n; i++) {
        // deco: spawns count
        if ($deco.inPlace($SITE_1)) {
          try {
            counter.count(i);
          } catch (Throwable $1) {
            $deco.failedInPlace($SITE_1, $1);
            throw $1;
          }
        } else {
          DecoCounter.of(counter).count($deco.at($SITE_1), i);
        }
        if (i % 3 == 0) {
          $deco.await(); // deco: waits: writes the state of a library, which count (line 17) may read
          seen.add(Counter.all());
        }
        // deco: spawns count
        if ($deco.inPlace($SITE_2)) {
          try {
            counter.count(i + 1);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_2, $2);
            throw $2;
          }
        } else {
          DecoCounter.of(counter).count($deco.at($SITE_2), i + 1);
        }
        if (i % 3 == 1) {
          $deco.await(); // deco: waits: reads counter, which count (line 17) may write
          seen.add(counter.own());
        }
        // deco: spawns count
        if ($deco.inPlace($SITE_3)) {
          try {
            counter.count(i + 2);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_3, $3);
            throw $3;
          }
        } else {
          DecoCounter.of(counter).count($deco.at($SITE_3), i + 2);
        }
        if (i % 3 == 2) {
          $deco.await(); // deco: waits: writes the state of a library, which count (line 17) may read
          seen.add(Totals.text() + Counter.recent(i % 4));
        }
      }
      $deco.await(); // deco: waits: before the return
      return seen;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int[] doubles(int n) {
    if (Run.serial(User.class)) {
      return User.doubles(n);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[n];
      for (int i = 0; i < n; i++) {
        // deco: spawns twice; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_4)) {
          try {
            out[i] = Counter.twice(i) + Counter.all();
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_4, $4);
            throw $4;
          }
        } else {
          final int $1 = i;
          final Deferred<Integer> $2 = DecoCounter.twice($deco.at($SITE_4), i);
          final int $3 = Counter.all();
          $deco.defer(out, $1, () -> out[$1] = ((int) $2.get()) + $3);
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
}
