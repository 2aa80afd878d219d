package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Old} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Old"
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
final class DecoOld {
  private static final Site $SITE_1 = new Site(Old.class, "run", "Old.java", 26);

  private static final Site $SITE_2 = new Site(Old.class, "run", "Old.java", 27).orDirectly();

  private static final Site $SITE_3 = new Site(Old.class, "run", "Old.java", 28);

  private static final Site $SITE_4 = new Site(Old.class, "run", "Old.java", 29).orDirectly();

  private static final Site $SITE_5 = new Site(Old.class, "run", "Old.java", 30);

  private static final Site $SITE_6 = new Site(Old.class, "run", "Old.java", 32).orDirectly();

  private static final Site $SITE_7 = new Site(Old.class, "run", "Old.java", 33).orDirectly();

  private static final Site $SITE_8 = new Site(Old.class, "run", "Old.java", 34).orDirectly();

  private DecoOld() {
  }

  static Deferred<Integer> bump(int[] a) {
    return Calls.spawnAlone(isolation -> bump$isolated(isolation.trackingArrays(), a));
  }

  static Deferred<Integer> bump(Scope scope, int[] a) {
    return Calls.spawn(scope, isolation -> bump$isolated(isolation.trackingArrays(), a));
  }

  static Deferred<Integer> bumpList(List<Integer> list) {
    return Calls.spawnAlone(isolation -> Old.bumpList(isolation.view(list)));
  }

  static Deferred<Integer> bumpList(Scope scope, List<Integer> list) {
    return Calls.spawn(scope, isolation -> Old.bumpList(isolation.view(list)));
  }

  static int run(int[] a, List<Integer> list) {
    if (Run.serial(Old.class)) {
      return Old.run(a, list);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns bump; the rest is replayed at the next wait point
      final IntRef $1 = new IntRef();
      $deco.defer(() -> $1.value = a[0]);
      final Deferred<Integer> $2 = DecoOld.bump($deco.at($SITE_1), a);
      $deco.defer(a, 0, () -> {
        $1.value += $2.get();
        a[0] = $1.value;
      });
      $deco.await(); // deco: waits: reads a, which bump (line 26) may write
      // deco: spawns bump; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          a[0] = a[0] + Old.bump(a);
        } catch (Throwable $5) {
          $deco.failedInPlace($SITE_2, $5);
          throw $5;
        }
      } else {
        final int $3 = a[0];
        final Deferred<Integer> $4 = DecoOld.bump($deco.at($SITE_2), a);
        $deco.defer(a, 0, () -> a[0] = $3 + ((int) $4.get()));
      }
      $deco.await(); // deco: waits: reads a, which bump (line 27) may write
      a[0] = ((int) DecoOld.bump($deco.at($SITE_3), a).get()) + a[0];
      // deco: spawns bump
      if ($deco.inPlace($SITE_4)) {
        try {
          Old.bump(a);
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_4, $6);
          throw $6;
        }
      } else {
        DecoOld.bump($deco.at($SITE_4), a);
      }
      // deco: spawns bump; the rest is replayed at the next wait point
      final IntRef $7 = new IntRef();
      $deco.defer(() -> $7.value = a[0]);
      final Deferred<Integer> $8 = DecoOld.bump($deco.at($SITE_5), a);
      $deco.defer(a, 0, () -> {
        $7.value += $8.get();
        a[0] = $7.value;
      });
      $deco.await(); // deco: waits: reads a, which bump (line 29) may write
      final IntRef v = new IntRef(a[0]);
      // deco: spawns bump; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_6)) {
        try {
          v.value += Old.bump(a);
        } catch (Throwable $10) {
          $deco.failedInPlace($SITE_6, $10);
          throw $10;
        }
      } else {
        final Deferred<Integer> $9 = DecoOld.bump($deco.at($SITE_6), a);
        $deco.defer(() -> v.value += $9.get());
      }
      // deco: spawns bump; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_7)) {
        try {
          v.value = v.value + Old.bump(a) * 2;
        } catch (Throwable $12) {
          $deco.failedInPlace($SITE_7, $12);
          throw $12;
        }
      } else {
        final Deferred<Integer> $11 = DecoOld.bump($deco.at($SITE_7), a);
        $deco.defer(() -> v.value = v.value + ((int) $11.get()) * 2);
      }
      $deco.await(); // deco: waits: reads list, which bump (line 32) may write
      // deco: spawns bumpList; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_8)) {
        try {
          list.set(0, list.get(0) + Old.bumpList(list));
        } catch (Throwable $15) {
          $deco.failedInPlace($SITE_8, $15);
          throw $15;
        }
      } else {
        final int $13 = list.get(0);
        final Deferred<Integer> $14 = DecoOld.bumpList($deco.at($SITE_8), list);
        $deco.defer(list, 0, () -> list.set(0, $13 + ((int) $14.get())));
      }
      $deco.await(); // deco: waits: before the return
      return v.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code bump} with its array accesses recorded.
   */
  private static int bump$isolated(Isolation $isolation, int[] a) {
    Work.take(50);
    $isolation.set(a, 0, $isolation.get(a, 0) * 2);
    return 1;
  }
}
