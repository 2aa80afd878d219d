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
 * Runs the annotated methods of {@link Swap} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Swap"
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
final class DecoSwap {
  private static final Site $SITE_1 = new Site(Swap.class, "run", "Swap.java", 27).orDirectly();

  private static final Site $SITE_2 = new Site(Swap.class, "run", "Swap.java", 28).orDirectly();

  private static final Site $SITE_3 = new Site(Swap.class, "run", "Swap.java", 29).orDirectly();

  private static final Site $SITE_4 = new Site(Swap.class, "run", "Swap.java", 30).orDirectly();

  private static final Site $SITE_5 = new Site(Swap.class, "run", "Swap.java", 31).orDirectly();

  private static final Site $SITE_6 = new Site(Swap.class, "run", "Swap.java", 32).orDirectly();

  private DecoSwap() {
  }

  static Deferred<Void> copy(int[] a, int from, int to) {
    return Calls.spawnAlone(isolation -> {
      copy$isolated(isolation.trackingArrays(), a, from, to);
      return null;
    });
  }

  static Deferred<Void> copy(Scope scope, int[] a, int from, int to) {
    return Calls.spawn(scope, isolation -> {
      copy$isolated(isolation.trackingArrays(), a, from, to);
      return null;
    });
  }

  static Deferred<Void> swap(List<String> list, int i, int j) {
    return Calls.spawnAlone(isolation -> {
      Swap.swap(isolation.view(list), i, j);
      return null;
    });
  }

  static Deferred<Void> swap(Scope scope, List<String> list, int i, int j) {
    return Calls.spawn(scope, isolation -> {
      Swap.swap(isolation.view(list), i, j);
      return null;
    });
  }

  static void run(int[] a, List<String> list) {
    if (Run.serial(Swap.class)) {
      Swap.run(a, list);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns copy
      if ($deco.inPlace($SITE_1)) {
        try {
          Swap.copy(a, 0, 1);
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_1, $1);
          throw $1;
        }
      } else {
        DecoSwap.copy($deco.at($SITE_1), a, 0, 1);
      }
      // deco: spawns copy
      if ($deco.inPlace($SITE_2)) {
        try {
          Swap.copy(a, 1, 0);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_2, $2);
          throw $2;
        }
      } else {
        DecoSwap.copy($deco.at($SITE_2), a, 1, 0);
      }
      // deco: spawns copy
      if ($deco.inPlace($SITE_3)) {
        try {
          Swap.copy(a, 1, 2);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_3, $3);
          throw $3;
        }
      } else {
        DecoSwap.copy($deco.at($SITE_3), a, 1, 2);
      }
      // deco: spawns swap
      if ($deco.inPlace($SITE_4)) {
        try {
          Swap.swap(list, 0, 1);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_4, $4);
          throw $4;
        }
      } else {
        DecoSwap.swap($deco.at($SITE_4), list, 0, 1);
      }
      // deco: spawns swap
      if ($deco.inPlace($SITE_5)) {
        try {
          Swap.swap(list, 1, 2);
        } catch (Throwable $5) {
          $deco.failedInPlace($SITE_5, $5);
          throw $5;
        }
      } else {
        DecoSwap.swap($deco.at($SITE_5), list, 1, 2);
      }
      // deco: spawns swap
      if ($deco.inPlace($SITE_6)) {
        try {
          Swap.swap(list, 2, 0);
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_6, $6);
          throw $6;
        }
      } else {
        DecoSwap.swap($deco.at($SITE_6), list, 2, 0);
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code copy} with its array accesses recorded.
   */
  private static void copy$isolated(Isolation $isolation, int[] a, int from, int to) {
    Work.take(100);
    $isolation.set(a, to, $isolation.get(a, from));
  }
}
