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
 * Runs the annotated methods of {@link Final} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Final"
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
final class DecoFinal {
  private static final Site $SITE_1 = new Site(Final.class, "run", "Final.java", 22).orDirectly();

  private static final Site $SITE_2 = new Site(Final.class, "run", "Final.java", 23).orDirectly();

  private static final Site $SITE_3 = new Site(Final.class, "run", "Final.java", 24).orDirectly();

  private static final Site $SITE_4 = new Site(Final.class, "run", "Final.java", 30).orDirectly();

  private DecoFinal() {
  }

  static Deferred<Void> write(int[] a, int i, int value) {
    return Calls.spawnAlone(isolation -> {
      write$isolated(isolation.trackingArrays(), a, i, value);
      return null;
    });
  }

  static Deferred<Void> write(Scope scope, int[] a, int i, int value) {
    return Calls.spawn(scope, isolation -> {
      write$isolated(isolation.trackingArrays(), a, i, value);
      return null;
    });
  }

  static void run(int[] a, int[] seen, int second) {
    if (Run.serial(Final.class)) {
      Final.run(a, seen, second);
      return;
    }
    final Run $deco = Run.open();
    try {
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          // deco: spawns write
          if ($deco.inPlace($SITE_1)) {
            try {
              Final.write(a, 0, 1);
            } catch (Throwable $1) {
              $deco.failedInPlace($SITE_1, $1);
              throw $1;
            }
          } else {
            DecoFinal.write($deco.at($SITE_1), a, 0, 1);
          }
          // deco: spawns write
          if ($deco.inPlace($SITE_2)) {
            try {
              Final.write(a, 1, second);
            } catch (Throwable $2) {
              $deco.failedInPlace($SITE_2, $2);
              throw $2;
            }
          } else {
            DecoFinal.write($deco.at($SITE_2), a, 1, second);
          }
          // deco: spawns write
          if ($deco.inPlace($SITE_3)) {
            try {
              Final.write(a, 2, 3);
            } catch (Throwable $3) {
              $deco.failedInPlace($SITE_3, $3);
              throw $3;
            }
          } else {
            DecoFinal.write($deco.at($SITE_3), a, 2, 3);
          }
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } finally {
        seen[0] = a[0];
        seen[1] = a[1];
        seen[2] = a[2] + 100;
      }
      // deco: spawns write
      if ($deco.inPlace($SITE_4)) {
        try {
          Final.write(a, 3, 4);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_4, $4);
          throw $4;
        }
      } else {
        DecoFinal.write($deco.at($SITE_4), a, 3, 4);
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
  private static void write$isolated(Isolation $isolation, int[] a, int i, int value) {
    Work.take(60);
    if (value < 0) {
      throw new IllegalArgumentException("v" + value);
    }
    $isolation.set(a, i, value);
  }
}
