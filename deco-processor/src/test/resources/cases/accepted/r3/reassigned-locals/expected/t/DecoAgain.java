package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Again} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Again"
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
final class DecoAgain {
  private static final Site $SITE_1 = new Site(Again.class, "run", "Again.java", 23);

  private static final Site $SITE_2 = new Site(Again.class, "run", "Again.java", 25);

  private static final Site $SITE_3 = new Site(Again.class, "run", "Again.java", 27);

  private static final Site $SITE_4 = new Site(Again.class, "run", "Again.java", 29);

  private static final Site $SITE_5 = new Site(Again.class, "run", "Again.java", 32);

  private static final Site $SITE_6 = new Site(Again.class, "run", "Again.java", 34);

  private static final Site $SITE_7 = new Site(Again.class, "run", "Again.java", 35);

  private static final Site $SITE_8 = new Site(Again.class, "run", "Again.java", 37);

  private static final Site $SITE_9 = new Site(Again.class, "run", "Again.java", 38);

  private static final Site $SITE_10 = new Site(Again.class, "run", "Again.java", 39);

  private DecoAgain() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Again.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Again.f(x));
  }

  static List<Object> run() {
    if (Run.serial(Again.class)) {
      return Again.run();
    }
    final Run $deco = Run.open();
    try {
      int[] a = new int[2];
      int[] first = a;
      // deco: spawns f; the rest is replayed at the next wait point
      final int[] $1 = a;
      final Deferred<Integer> $2 = DecoAgain.f($deco.at($SITE_1), 1);
      $deco.defer($1, 0, () -> $1[0] = $2.get());
      a = new int[3];
      // deco: spawns f; the rest is replayed at the next wait point
      final int[] $3 = a;
      final Deferred<Integer> $4 = DecoAgain.f($deco.at($SITE_2), 2);
      $deco.defer($3, 0, () -> $3[0] = $4.get());
      int i = 1;
      // deco: spawns f; the rest is replayed at the next wait point
      final int[] $5 = a;
      final int $6 = i;
      final Deferred<Integer> $7 = DecoAgain.f($deco.at($SITE_3), 3);
      $deco.defer($5, $6, () -> $5[$6] = $7.get());
      i = 2;
      // deco: spawns f; the rest is replayed at the next wait point
      final int[] $8 = a;
      final int $9 = i;
      final Deferred<Integer> $10 = DecoAgain.f($deco.at($SITE_4), 4);
      $deco.defer($8, $9, () -> $8[$9] = $10.get());
      String name = "x";
      Map<String, Integer> map = new HashMap<>();
      // deco: spawns f; the rest is replayed at the next wait point
      final String $11 = name;
      final Deferred<Integer> $12 = DecoAgain.f($deco.at($SITE_5), 5);
      $deco.defer(map, $11, () -> map.put($11, $12.get()));
      name = name + "y";
      // deco: spawns f; the rest is replayed at the next wait point
      final String $13 = name;
      final Deferred<Integer> $14 = DecoAgain.f($deco.at($SITE_6), 6);
      $deco.defer(map, $13, () -> map.put($13, $14.get()));
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      final Deferred<Integer> $15 = DecoAgain.f($deco.at($SITE_7), 7);
      $deco.defer(() -> v.value = $15.get());
      $deco.await(); // deco: waits: writes v, which the statement of line 35 may write
      v.value = 100;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $16 = DecoAgain.f($deco.at($SITE_8), 8);
      $deco.defer(map, "v", () -> map.put("v", v.value + ((int) $16.get())));
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $17 = DecoAgain.f($deco.at($SITE_9), 9);
      $deco.defer(() -> v.value = $17.get());
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $18 = DecoAgain.f($deco.at($SITE_10), 10);
      $deco.defer(() -> v.value = $18.get());
      $deco.await(); // deco: waits: reads map, which the statement of line 37 may write
      map.put("w", v.value);
      return List.of(first, a, i, map);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
