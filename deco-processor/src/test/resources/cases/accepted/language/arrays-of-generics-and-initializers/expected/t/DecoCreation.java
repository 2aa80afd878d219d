package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Creation} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Creation"
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
final class DecoCreation {
  private static final Site $SITE_1 = new Site(Creation.class, "run", "Creation.java", 22);

  private static final Site $SITE_2 = new Site(Creation.class, "run", "Creation.java", 22);

  private static final Site $SITE_3 = new Site(Creation.class, "run", "Creation.java", 23);

  private static final Site $SITE_4 = new Site(Creation.class, "run", "Creation.java", 25).orDirectly();

  private static final Site $SITE_5 = new Site(Creation.class, "run", "Creation.java", 27);

  private static final Site $SITE_6 = new Site(Creation.class, "run", "Creation.java", 27);

  private static final Site $SITE_7 = new Site(Creation.class, "run", "Creation.java", 29).orDirectly();

  private static final Site $SITE_8 = new Site(Creation.class, "run", "Creation.java", 31).orDirectly();

  private static final Site $SITE_9 = new Site(Creation.class, "run", "Creation.java", 32).orDirectly();

  private static final Site $SITE_10 = new Site(Creation.class, "run", "Creation.java", 34);

  private static final Site $SITE_11 = new Site(Creation.class, "run", "Creation.java", 34);

  private static final Site $SITE_12 = new Site(Creation.class, "run", "Creation.java", 35).orDirectly();

  private DecoCreation() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Creation.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Creation.f(x));
  }

  static List<Object> run() {
    if (Run.serial(Creation.class)) {
      return Creation.run();
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      // deco: spawns f; the rest is replayed at the next wait point
      final Ref<int[]> a = new Ref<int[]>();
      final Deferred<Integer> $1 = DecoCreation.f($deco.at($SITE_1), 1);
      final Deferred<Integer> $2 = DecoCreation.f($deco.at($SITE_2), 3);
      $deco.defer(() -> a.value = new int[] {((int) $1.get()), 2, ((int) $2.get())});
      // deco: spawns f; the rest is replayed at the next wait point
      final Ref<int[]> b = new Ref<int[]>();
      final Ref<int[][]> c = new Ref<int[][]>();
      final Deferred<Integer> $3 = DecoCreation.f($deco.at($SITE_3), 1);
      final int[][] $4 = new int[2][];
      $deco.defer(() -> {
        b.value = new int[((int) $3.get())];
        c.value = $4;
      });
      $deco.await(); // deco: waits: reads a, which the statement of line 22 may write
      c.value[0] = a.value;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          c.value[1] = new int[] {Creation.f(4)};
        } catch (Throwable $7) {
          $deco.failedInPlace($SITE_4, $7);
          throw $7;
        }
      } else {
        final int[][] $5 = c.value;
        final Deferred<Integer> $6 = DecoCreation.f($deco.at($SITE_4), 4);
        $deco.defer($5, 1, () -> $5[1] = new int[] {((int) $6.get())});
      }
      $deco.await(); // deco: waits: reads c, which the statement of line 25 may write
      b.value[0] = c.value[1][0] + c.value[0].length;
      // deco: spawns f; the rest is replayed at the next wait point
      final Ref<int[][][]> cube = new Ref<int[][][]>();
      final Deferred<Integer> $8 = DecoCreation.f($deco.at($SITE_5), 0);
      final Deferred<Integer> $9 = DecoCreation.f($deco.at($SITE_6), 1);
      $deco.defer(() -> cube.value = new int[((int) $8.get())][((int) $9.get())][]);
      $deco.await(); // deco: waits: reads cube, which the statement of line 27 may write
      cube.value[0][1] = b.value;
      // deco: spawns f; the rest is replayed at the next wait point
      final Ref<List<String>[]> lists = new Ref<List<String>[]>();
      if ($deco.inPlace($SITE_7)) {
        try {
          lists.value = new List[Creation.f(1)];
        } catch (Throwable $11) {
          $deco.failedInPlace($SITE_7, $11);
          throw $11;
        }
      } else {
        final Deferred<Integer> $10 = DecoCreation.f($deco.at($SITE_7), 1);
        $deco.defer(() -> lists.value = new List[((int) $10.get())]);
      }
      $deco.await(); // deco: waits: reads lists, which the statement of line 29 may write
      lists.value[0] = List.of("x");
      // deco: spawns f; the rest is replayed at the next wait point
      final Ref<long[]> longs = new Ref<long[]>();
      if ($deco.inPlace($SITE_8)) {
        try {
          longs.value = new long[] {Creation.f(5), b.value[0]};
        } catch (Throwable $14) {
          $deco.failedInPlace($SITE_8, $14);
          throw $14;
        }
      } else {
        final Deferred<Integer> $12 = DecoCreation.f($deco.at($SITE_8), 5);
        final int $13 = b.value[0];
        $deco.defer(() -> longs.value = new long[] {((int) $12.get()), $13});
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final Ref<char[]> chars = new Ref<char[]>();
      if ($deco.inPlace($SITE_9)) {
        try {
          chars.value = new char[] {'a', (char) Creation.f('b')};
        } catch (Throwable $16) {
          $deco.failedInPlace($SITE_9, $16);
          throw $16;
        }
      } else {
        final Deferred<Integer> $15 = DecoCreation.f($deco.at($SITE_9), 'b');
        $deco.defer(() -> chars.value = new char[] {'a', (char) ((int) $15.get())});
      }
      $deco.await(); // deco: waits: reads longs, which the statement of line 31 may write
      out.addAll(List.of(a.value, b.value, c.value, cube.value, lists.value, longs.value, chars.value));
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $17 = DecoCreation.f($deco.at($SITE_10), 6);
      final Deferred<Integer> $18 = DecoCreation.f($deco.at($SITE_11), 7);
      $deco.deferWhole(out, () -> out.add(new Object[] {((int) $17.get()), new int[] {((int) $18.get())}, "s"}));
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_12)) {
        try {
          out.add(new String[][] {{"" + Creation.f(8)}, {}});
        } catch (Throwable $21) {
          $deco.failedInPlace($SITE_12, $21);
          throw $21;
        }
      } else {
        final Deferred<Integer> $19 = DecoCreation.f($deco.at($SITE_12), 8);
        final String[] $20 = {};
        $deco.deferWhole(out, () -> out.add(new String[][] {{"" + ((int) $19.get())}, $20}));
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
