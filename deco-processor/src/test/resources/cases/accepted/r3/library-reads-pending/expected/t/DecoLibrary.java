package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Library} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Library"
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
final class DecoLibrary {
  private static final Site $SITE_1 = new Site(Library.class, "run", "Library.java", 25);

  private static final Site $SITE_2 = new Site(Library.class, "run", "Library.java", 29);

  private static final Site $SITE_3 = new Site(Library.class, "run", "Library.java", 33);

  private static final Site $SITE_4 = new Site(Library.class, "run", "Library.java", 36);

  private static final Site $SITE_5 = new Site(Library.class, "run", "Library.java", 38);

  private static final Site $SITE_6 = new Site(Library.class, "run", "Library.java", 40);

  private static final Site $SITE_7 = new Site(Library.class, "run", "Library.java", 44);

  private DecoLibrary() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Library.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Library.f(x));
  }

  static List<Object> run() {
    if (Run.serial(Library.class)) {
      return Library.run();
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      int[] a = new int[4];
      for (int i = 0; i < 4; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final int $1 = i;
        final Deferred<Integer> $2 = DecoLibrary.f($deco.at($SITE_1), i);
        $deco.defer(a, $1, () -> a[$1] = $2.get());
      }
      $deco.await(); // deco: waits: reads sort, which the statement of line 25 may write
      Arrays.sort(a);
      out.add(a.clone());
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $3 = DecoLibrary.f($deco.at($SITE_2), 50);
      $deco.defer(a, 0, () -> a[0] = $3.get());
      $deco.await(); // deco: waits: reads a, which the statement of line 29 may write
      out.add(Arrays.toString(a));
      List<Integer> list = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $4 = DecoLibrary.f($deco.at($SITE_3), i);
        $deco.deferWhole(list, () -> list.add($4.get()));
      }
      $deco.await(); // deco: waits: reads reverse, which the statement of line 33 may write
      Collections.reverse(list);
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $5 = DecoLibrary.f($deco.at($SITE_4), 9);
      $deco.deferWhole(list, () -> list.add($5.get()));
      $deco.await(); // deco: waits: reads list, which the statement of line 36 may write
      out.add(Collections.max(list));
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $6 = DecoLibrary.f($deco.at($SITE_5), -9);
      $deco.deferWhole(list, () -> list.add($6.get()));
      $deco.await(); // deco: waits: reads list, which the statement of line 38 may write
      out.add(list.stream().mapToInt(x -> x).sum());
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $7 = DecoLibrary.f($deco.at($SITE_6), -100);
      $deco.defer(list, 0, () -> list.set(0, $7.get()));
      $deco.await(); // deco: waits: reads list, which the statement of line 40 may write
      out.add(String.valueOf(list));
      out.add(list);
      int[] b = new int[2];
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $8 = DecoLibrary.f($deco.at($SITE_7), 70);
      $deco.defer(a, 1, () -> a[1] = $8.get());
      $deco.await(); // deco: waits: reads arraycopy, which the statement of line 44 may write
      System.arraycopy(a, 0, b, 0, 2);
      out.add(b);
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
