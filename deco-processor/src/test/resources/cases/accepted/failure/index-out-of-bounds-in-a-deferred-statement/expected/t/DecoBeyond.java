package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Beyond} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Beyond"
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
final class DecoBeyond {
  private static final Site $SITE_1 = new Site(Beyond.class, "list", "Beyond.java", 20);

  private static final Site $SITE_2 = new Site(Beyond.class, "array", "Beyond.java", 27);

  private static final Site $SITE_3 = new Site(Beyond.class, "insert", "Beyond.java", 33);

  private static final Site $SITE_4 = new Site(Beyond.class, "insert", "Beyond.java", 34);

  private static final Site $SITE_5 = new Site(Beyond.class, "insert", "Beyond.java", 35);

  private DecoBeyond() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Beyond.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Beyond.f(x));
  }

  static void list(List<Integer> list) {
    if (Run.serial(Beyond.class)) {
      Beyond.list(list);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < 5; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final int $1 = i;
        final Deferred<Integer> $2 = DecoBeyond.f($deco.at($SITE_1), i);
        $deco.defer(list, $1, () -> list.set($1, $2.get()));
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void array(int[] a) {
    if (Run.serial(Beyond.class)) {
      Beyond.array(a);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < 5; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final int $1 = i;
        final Deferred<Integer> $2 = DecoBeyond.f($deco.at($SITE_2), i + 1);
        $deco.defer(a, $1, () -> a[$1] = $2.get());
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void insert(List<Integer> list) {
    if (Run.serial(Beyond.class)) {
      Beyond.insert(list);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $1 = DecoBeyond.f($deco.at($SITE_3), 1);
      $deco.deferWhole(list, () -> list.add($1.get()));
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $2 = DecoBeyond.f($deco.at($SITE_4), 2);
      $deco.deferWhole(list, () -> list.add(7, $2.get()));
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $3 = DecoBeyond.f($deco.at($SITE_5), 3);
      $deco.deferWhole(list, () -> list.add($3.get()));
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
