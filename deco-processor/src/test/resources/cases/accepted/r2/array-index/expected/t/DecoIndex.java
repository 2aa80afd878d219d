package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Index} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Index"
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
final class DecoIndex {
  private static final Site $SITE_1 = new Site(Index.class, "run", "Index.java", 18).orDirectly();

  private static final Site $SITE_2 = new Site(Index.class, "run", "Index.java", 19).orDirectly();

  private static final Site $SITE_3 = new Site(Index.class, "run", "Index.java", 20);

  private static final Site $SITE_4 = new Site(Index.class, "run", "Index.java", 20);

  private static final Site $SITE_5 = new Site(Index.class, "run", "Index.java", 20);

  private static final Site $SITE_6 = new Site(Index.class, "run", "Index.java", 21);

  private static final Site $SITE_7 = new Site(Index.class, "run", "Index.java", 21);

  private static final Site $SITE_8 = new Site(Index.class, "run", "Index.java", 21);

  private static final Site $SITE_9 = new Site(Index.class, "run", "Index.java", 22).orDirectly();

  private static final Site $SITE_10 = new Site(Index.class, "run", "Index.java", 23);

  private static final Site $SITE_11 = new Site(Index.class, "run", "Index.java", 23);

  private static final Site $SITE_12 = new Site(Index.class, "run", "Index.java", 23);

  private DecoIndex() {
  }

  static Deferred<Integer> at(int x) {
    return Calls.spawnAlone(isolation -> Index.at(x));
  }

  static Deferred<Integer> at(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Index.at(x));
  }

  static int run(int[] a, int[][] g) {
    if (Run.serial(Index.class)) {
      return Index.run(a, g);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns at; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          v.value = a[Index.at(0)];
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoIndex.at($deco.at($SITE_1), 0);
        $deco.defer(() -> v.value = a[((int) $1.get())]);
      }
      $deco.await(); // deco: waits: reads v, which the statement of line 18 may write
      // deco: spawns at; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          a[Index.at(1)] = v.value + 100;
        } catch (Throwable $5) {
          $deco.failedInPlace($SITE_2, $5);
          throw $5;
        }
      } else {
        final Deferred<Integer> $3 = DecoIndex.at($deco.at($SITE_2), 1);
        final int $4 = v.value + 100;
        $deco.deferWhole(a, () -> a[((int) $3.get())] = $4);
      }
      // deco: spawns at; the rest is replayed at the next wait point
      final Deferred<Integer> $6 = DecoIndex.at($deco.at($SITE_3), 2);
      final IntRef $7 = new IntRef();
      $deco.defer(() -> $7.value = a[((int) $6.get())]);
      final Deferred<Integer> $8 = DecoIndex.at($deco.at($SITE_4), 0);
      final IntRef $9 = new IntRef();
      $deco.defer(() -> $9.value = a[((int) $8.get())]);
      $deco.await(); // deco: waits: at needs the values
      final Deferred<Integer> $10 = DecoIndex.at($deco.at($SITE_5), $9.value);
      $deco.deferWhole(a, () -> {
        $7.value += $10.get();
        a[((int) $6.get())] = $7.value;
      });
      $deco.await(); // deco: waits: writes g, which the statement of line 20 may read
      // deco: spawns at side by side; the statement needs the values
      final Deferred<Integer> $11 = DecoIndex.at($deco.at($SITE_6), 0);
      final Ref<int[]> $12 = new Ref<int[]>();
      $deco.defer(() -> $12.value = g[((int) $11.get())]);
      final Deferred<Integer> $13 = DecoIndex.at($deco.at($SITE_7), 1);
      final Deferred<Integer> $14 = DecoIndex.at($deco.at($SITE_8), 2);
      $deco.await();
      $12.value[((int) $13.get())] = $14.get();
      // deco: spawns at; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_9)) {
        try {
          a[Index.at(0)]++;
        } catch (Throwable $16) {
          $deco.failedInPlace($SITE_9, $16);
          throw $16;
        }
      } else {
        final Deferred<Integer> $15 = DecoIndex.at($deco.at($SITE_9), 0);
        $deco.deferWhole(a, () -> a[((int) $15.get())]++);
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 22 may write
      // deco: spawns at side by side; the statement needs the values
      final Deferred<Integer> $17 = DecoIndex.at($deco.at($SITE_10), 4);
      final IntRef $18 = new IntRef();
      $deco.defer(() -> $18.value = a[((int) $17.get())]);
      final Deferred<Integer> $19 = DecoIndex.at($deco.at($SITE_11), 0);
      final Ref<int[]> $20 = new Ref<int[]>();
      $deco.defer(() -> $20.value = g[((int) $19.get())]);
      final Deferred<Integer> $21 = DecoIndex.at($deco.at($SITE_12), 1);
      $deco.await();
      return $18.value + $20.value[((int) $21.get())];
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
