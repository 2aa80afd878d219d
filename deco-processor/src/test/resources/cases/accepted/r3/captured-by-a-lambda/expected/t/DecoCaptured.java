package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Captured} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Captured"
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
final class DecoCaptured {
  private static final Site $SITE_1 = new Site(Captured.class, "run", "Captured.java", 28).orDirectly();

  private static final Site $SITE_2 = new Site(Captured.class, "run", "Captured.java", 29).orDirectly();

  private static final Site $SITE_3 = new Site(Captured.class, "run", "Captured.java", 31).orDirectly();

  private static final Site $SITE_4 = new Site(Captured.class, "run", "Captured.java", 33).orDirectly();

  private static final Site $SITE_5 = new Site(Captured.class, "run", "Captured.java", 35).orDirectly();

  private DecoCaptured() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Captured.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Captured.f(x));
  }

  static List<Object> run(int[] a) {
    if (Run.serial(Captured.class)) {
      return Captured.run(a);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> list = new ArrayList<>();
      Supplier<Integer> size = () -> list.size() + a[0];
      Supplier<Integer> escaping = list::size;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          list.add(Captured.f(1));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoCaptured.f($deco.at($SITE_1), 1);
        $deco.deferWhole(list, () -> list.add($1.get()));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          a[0] = Captured.f(10);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoCaptured.f($deco.at($SITE_2), 10);
        $deco.defer(a, 0, () -> a[0] = $3.get());
      }
      $deco.await(); // deco: waits: writes size, which f (line 28) may read
      int direct = size.get();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          list.add(Captured.f(2));
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_3, $6);
          throw $6;
        }
      } else {
        final Deferred<Integer> $5 = DecoCaptured.f($deco.at($SITE_3), 2);
        $deco.deferWhole(list, () -> list.add($5.get()));
      }
      $deco.await(); // deco: waits: writes size, which f (line 31) may read
      int handed = Captured.call(size);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          list.add(Captured.f(3));
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_4, $8);
          throw $8;
        }
      } else {
        final Deferred<Integer> $7 = DecoCaptured.f($deco.at($SITE_4), 3);
        $deco.deferWhole(list, () -> list.add($7.get()));
      }
      $deco.await(); // deco: waits: writes escaping, which f (line 33) may read
      int reference = escaping.get();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_5)) {
        try {
          list.add(Captured.f(4));
        } catch (Throwable $10) {
          $deco.failedInPlace($SITE_5, $10);
          throw $10;
        }
      } else {
        final Deferred<Integer> $9 = DecoCaptured.f($deco.at($SITE_5), 4);
        $deco.deferWhole(list, () -> list.add($9.get()));
      }
      $deco.await(); // deco: waits: reads list, which the statement of line 35 may write
      Runnable clear = () -> list.set(0, 1000);
      clear.run();
      return List.of(direct, handed, reference, list);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
