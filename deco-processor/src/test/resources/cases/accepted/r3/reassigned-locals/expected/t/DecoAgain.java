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
  private static final Site $SITE_1 = new Site(Again.class, "run", "Again.java", 23).orDirectly();

  private static final Site $SITE_2 = new Site(Again.class, "run", "Again.java", 25).orDirectly();

  private static final Site $SITE_3 = new Site(Again.class, "run", "Again.java", 27).orDirectly();

  private static final Site $SITE_4 = new Site(Again.class, "run", "Again.java", 29).orDirectly();

  private static final Site $SITE_5 = new Site(Again.class, "run", "Again.java", 32).orDirectly();

  private static final Site $SITE_6 = new Site(Again.class, "run", "Again.java", 34).orDirectly();

  private static final Site $SITE_7 = new Site(Again.class, "run", "Again.java", 35).orDirectly();

  private static final Site $SITE_8 = new Site(Again.class, "run", "Again.java", 37).orDirectly();

  private static final Site $SITE_9 = new Site(Again.class, "run", "Again.java", 38).orDirectly();

  private static final Site $SITE_10 = new Site(Again.class, "run", "Again.java", 39).orDirectly();

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
      if ($deco.inPlace($SITE_1)) {
        try {
          a[0] = Again.f(1);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_1, $3);
          throw $3;
        }
      } else {
        final int[] $1 = a;
        final Deferred<Integer> $2 = DecoAgain.f($deco.at($SITE_1), 1);
        $deco.defer($1, 0, () -> $1[0] = $2.get());
      }
      a = new int[3];
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          a[0] = Again.f(2);
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_2, $6);
          throw $6;
        }
      } else {
        final int[] $4 = a;
        final Deferred<Integer> $5 = DecoAgain.f($deco.at($SITE_2), 2);
        $deco.defer($4, 0, () -> $4[0] = $5.get());
      }
      int i = 1;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          a[i] = Again.f(3);
        } catch (Throwable $10) {
          $deco.failedInPlace($SITE_3, $10);
          throw $10;
        }
      } else {
        final int[] $7 = a;
        final int $8 = i;
        final Deferred<Integer> $9 = DecoAgain.f($deco.at($SITE_3), 3);
        $deco.defer($7, $8, () -> $7[$8] = $9.get());
      }
      i = 2;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          a[i] = Again.f(4);
        } catch (Throwable $14) {
          $deco.failedInPlace($SITE_4, $14);
          throw $14;
        }
      } else {
        final int[] $11 = a;
        final int $12 = i;
        final Deferred<Integer> $13 = DecoAgain.f($deco.at($SITE_4), 4);
        $deco.defer($11, $12, () -> $11[$12] = $13.get());
      }
      String name = "x";
      Map<String, Integer> map = new HashMap<>();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_5)) {
        try {
          map.put(name, Again.f(5));
        } catch (Throwable $17) {
          $deco.failedInPlace($SITE_5, $17);
          throw $17;
        }
      } else {
        final String $15 = name;
        final Deferred<Integer> $16 = DecoAgain.f($deco.at($SITE_5), 5);
        $deco.defer(map, $15, () -> map.put($15, $16.get()));
      }
      name = name + "y";
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_6)) {
        try {
          map.put(name, Again.f(6));
        } catch (Throwable $20) {
          $deco.failedInPlace($SITE_6, $20);
          throw $20;
        }
      } else {
        final String $18 = name;
        final Deferred<Integer> $19 = DecoAgain.f($deco.at($SITE_6), 6);
        $deco.defer(map, $18, () -> map.put($18, $19.get()));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      if ($deco.inPlace($SITE_7)) {
        try {
          v.value = Again.f(7);
        } catch (Throwable $22) {
          $deco.failedInPlace($SITE_7, $22);
          throw $22;
        }
      } else {
        final Deferred<Integer> $21 = DecoAgain.f($deco.at($SITE_7), 7);
        $deco.defer(() -> v.value = $21.get());
      }
      $deco.await(); // deco: waits: writes v, which the statement of line 35 may write
      v.value = 100;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_8)) {
        try {
          map.put("v", v.value + Again.f(8));
        } catch (Throwable $24) {
          $deco.failedInPlace($SITE_8, $24);
          throw $24;
        }
      } else {
        final Deferred<Integer> $23 = DecoAgain.f($deco.at($SITE_8), 8);
        $deco.defer(map, "v", () -> map.put("v", v.value + ((int) $23.get())));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_9)) {
        try {
          v.value = Again.f(9);
        } catch (Throwable $26) {
          $deco.failedInPlace($SITE_9, $26);
          throw $26;
        }
      } else {
        final Deferred<Integer> $25 = DecoAgain.f($deco.at($SITE_9), 9);
        $deco.defer(() -> v.value = $25.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_10)) {
        try {
          v.value = Again.f(10);
        } catch (Throwable $28) {
          $deco.failedInPlace($SITE_10, $28);
          throw $28;
        }
      } else {
        final Deferred<Integer> $27 = DecoAgain.f($deco.at($SITE_10), 10);
        $deco.defer(() -> v.value = $27.get());
      }
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
