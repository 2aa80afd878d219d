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
  private static final Site $SITE_1 = new Site(Captured.class, "run", "Captured.java", 28);

  private static final Site $SITE_2 = new Site(Captured.class, "run", "Captured.java", 29);

  private static final Site $SITE_3 = new Site(Captured.class, "run", "Captured.java", 31);

  private static final Site $SITE_4 = new Site(Captured.class, "run", "Captured.java", 33);

  private static final Site $SITE_5 = new Site(Captured.class, "run", "Captured.java", 35);

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
      final Deferred<Integer> $1 = DecoCaptured.f($deco.at($SITE_1), 1);
      $deco.deferWhole(list, () -> list.add($1.get()));
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $2 = DecoCaptured.f($deco.at($SITE_2), 10);
      $deco.defer(a, 0, () -> a[0] = $2.get());
      $deco.await(); // deco: waits: writes size, which f (line 28) may read
      int direct = size.get();
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $3 = DecoCaptured.f($deco.at($SITE_3), 2);
      $deco.deferWhole(list, () -> list.add($3.get()));
      $deco.await(); // deco: waits: writes size, which f (line 31) may read
      int handed = Captured.call(size);
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $4 = DecoCaptured.f($deco.at($SITE_4), 3);
      $deco.deferWhole(list, () -> list.add($4.get()));
      $deco.await(); // deco: waits: writes escaping, which f (line 33) may read
      int reference = escaping.get();
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $5 = DecoCaptured.f($deco.at($SITE_5), 4);
      $deco.deferWhole(list, () -> list.add($5.get()));
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
