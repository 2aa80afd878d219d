package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Made} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Made"
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
final class DecoMade {
  private static final Site $SITE_1 = new Site(Made.class, "records", "Made.java", 48).orDirectly();

  private static final Site $SITE_2 = new Site(Made.class, "recordOfTwo", "Made.java", 55);

  private static final Site $SITE_3 = new Site(Made.class, "recordOfTwo", "Made.java", 55);

  private static final Site $SITE_4 = new Site(Made.class, "objects", "Made.java", 60).orDirectly();

  private static final Site $SITE_5 = new Site(Made.class, "objects", "Made.java", 61).orDirectly();

  private static final Site $SITE_6 = new Site(Made.class, "lists", "Made.java", 69).orDirectly();

  private static final Site $SITE_7 = new Site(Made.class, "initialiser", "Made.java", 76);

  private static final Site $SITE_8 = new Site(Made.class, "initialiser", "Made.java", 76);

  private static final Site $SITE_9 = new Site(Made.class, "nested", "Made.java", 83);

  private static final Site $SITE_10 = new Site(Made.class, "nested", "Made.java", 83);

  private static final Site $SITE_11 = new Site(Made.class, "returned", "Made.java", 89);

  private static final Site $SITE_12 = new Site(Made.class, "returned", "Made.java", 89);

  private static final Site $SITE_13 = new Site(Made.class, "varargs", "Made.java", 94);

  private static final Site $SITE_14 = new Site(Made.class, "varargs", "Made.java", 94);

  private static final Site $SITE_15 = new Site(Made.class, "varargs", "Made.java", 95);

  private static final Site $SITE_16 = new Site(Made.class, "varargs", "Made.java", 95);

  private DecoMade() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Made.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Made.f(x));
  }

  static Deferred<String> g(int x) {
    return Calls.spawnAlone(isolation -> Made.g(x));
  }

  static Deferred<String> g(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Made.g(x));
  }

  static List<Made.Pair> records() {
    if (Run.serial(Made.class)) {
      return Made.records();
    }
    final Run $deco = Run.open();
    try {
      List<Made.Pair> out = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add(new Made.Pair(Made.f(i), "r" + i));
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final Deferred<Integer> $1 = DecoMade.f($deco.at($SITE_1), i);
          final String $2 = "r" + i;
          $deco.deferWhole(out, () -> out.add(new Made.Pair(((int) $1.get()), $2)));
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

  static Made.Pair recordOfTwo() {
    if (Run.serial(Made.class)) {
      return Made.recordOfTwo();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f, g side by side; the statement needs the values
      final Deferred<Integer> $1 = DecoMade.f($deco.at($SITE_2), 1);
      final Deferred<String> $2 = DecoMade.g($deco.at($SITE_3), 2);
      $deco.await();
      return new Made.Pair(((int) $1.get()), $2.get());
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static String objects() {
    if (Run.serial(Made.class)) {
      return Made.objects();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final Ref<Made.Point> p = new Ref<Made.Point>();
      if ($deco.inPlace($SITE_4)) {
        try {
          p.value = new Made.Point(Made.f(1), 7);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_4, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoMade.f($deco.at($SITE_4), 1);
        $deco.defer(() -> p.value = new Made.Point(((int) $1.get()), 7));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final Ref<Made.Point> q = new Ref<Made.Point>();
      if ($deco.inPlace($SITE_5)) {
        try {
          q.value = new Made.Point(Made.f(2), 8);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_5, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoMade.f($deco.at($SITE_5), 2);
        $deco.defer(() -> q.value = new Made.Point(((int) $3.get()), 8));
      }
      $deco.await(); // deco: waits: reads p, which the statement of line 60 may write
      return p.value + " " + q.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<List<Integer>> lists() {
    if (Run.serial(Made.class)) {
      return Made.lists();
    }
    final Run $deco = Run.open();
    try {
      List<List<Integer>> out = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_6)) {
          try {
            out.add(List.of(Made.f(i), i));
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_6, $3);
            throw $3;
          }
        } else {
          final Deferred<Integer> $1 = DecoMade.f($deco.at($SITE_6), i);
          final int $2 = i;
          $deco.deferWhole(out, () -> out.add(List.of(((int) $1.get()), $2)));
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

  static int[] initialiser() {
    if (Run.serial(Made.class)) {
      return Made.initialiser();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final Ref<int[]> a = new Ref<int[]>();
      final Deferred<Integer> $1 = DecoMade.f($deco.at($SITE_7), 1);
      final Deferred<Integer> $2 = DecoMade.f($deco.at($SITE_8), 2);
      $deco.defer(() -> a.value = new int[] {((int) $1.get()), ((int) $2.get()), 3});
      $deco.await(); // deco: waits: reads a, which the statement of line 76 may write
      return a.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static String[][] nested() {
    if (Run.serial(Made.class)) {
      return Made.nested();
    }
    final Run $deco = Run.open();
    try {
      final Ref<String[][]> a = new Ref<String[][]>();
      // deco: spawns g; the rest is replayed at the next wait point
      final Deferred<String> $1 = DecoMade.g($deco.at($SITE_9), 1);
      final Deferred<String> $2 = DecoMade.g($deco.at($SITE_10), 2);
      $deco.defer(() -> a.value = new String[][] {{$1.get()}, {"x", $2.get() + "!"}});
      $deco.await(); // deco: waits: reads a, which the statement of line 83 may write
      return a.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int[] returned() {
    if (Run.serial(Made.class)) {
      return Made.returned();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f side by side; the statement needs the values
      final Deferred<Integer> $1 = DecoMade.f($deco.at($SITE_11), 1);
      final Deferred<Integer> $2 = DecoMade.f($deco.at($SITE_12), 2);
      $deco.await();
      return new int[] {((int) $1.get()), ((int) $2.get())};
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static String varargs() {
    if (Run.serial(Made.class)) {
      return Made.varargs();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f, g; the rest is replayed at the next wait point
      final Ref<String> text = new Ref<String>();
      final Deferred<Integer> $1 = DecoMade.f($deco.at($SITE_13), 1);
      final Deferred<String> $2 = DecoMade.g($deco.at($SITE_14), 2);
      $deco.defer(() -> text.value = String.format("%d %s %d", ((int) $1.get()), $2.get(), 3));
      $deco.await(); // deco: waits: reads text, which the statement of line 94 may write
      // deco: spawns f side by side; the statement needs the values
      final String $3 = text.value;
      final Deferred<Integer> $4 = DecoMade.f($deco.at($SITE_15), 3);
      final Deferred<Integer> $5 = DecoMade.f($deco.at($SITE_16), 4);
      $deco.await();
      return $3 + Arrays.asList(((int) $4.get()), ((int) $5.get()));
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
