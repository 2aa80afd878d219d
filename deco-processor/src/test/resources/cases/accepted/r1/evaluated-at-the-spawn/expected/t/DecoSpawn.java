package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Spawn} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Spawn"
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
final class DecoSpawn {
  private static final Site $SITE_1 = new Site(Spawn.class, "run", "Spawn.java", 21).orDirectly();

  private static final Site $SITE_2 = new Site(Spawn.class, "run", "Spawn.java", 22).orDirectly();

  private static final Site $SITE_3 = new Site(Spawn.class, "run", "Spawn.java", 23).orDirectly();

  private static final Site $SITE_4 = new Site(Spawn.class, "run", "Spawn.java", 25).orDirectly();

  private static final Site $SITE_5 = new Site(Spawn.class, "run", "Spawn.java", 26).orDirectly();

  private static final Site $SITE_6 = new Site(Spawn.class, "run", "Spawn.java", 27).orDirectly();

  private static final Site $SITE_7 = new Site(Spawn.class, "run", "Spawn.java", 28).orDirectly();

  private DecoSpawn() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Spawn.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Spawn.f(x));
  }

  static String run(int[] a, List<Integer> list, Map<Integer, Integer> map) {
    if (Run.serial(Spawn.class)) {
      return Spawn.run(a, list, map);
    }
    final Run $deco = Run.open();
    try {
      int i = 0;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          a[i++] = Spawn.f(i);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_1, $3);
          throw $3;
        }
      } else {
        final int $1 = i++;
        final Deferred<Integer> $2 = DecoSpawn.f($deco.at($SITE_1), i);
        $deco.defer(a, $1, () -> a[$1] = $2.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          a[i++] = Spawn.f(i++);
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_2, $6);
          throw $6;
        }
      } else {
        final int $4 = i++;
        final Deferred<Integer> $5 = DecoSpawn.f($deco.at($SITE_2), i++);
        $deco.defer(a, $4, () -> a[$4] = $5.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          a[i] = Spawn.f(--i) + i;
        } catch (Throwable $10) {
          $deco.failedInPlace($SITE_3, $10);
          throw $10;
        }
      } else {
        final int $7 = i;
        final Deferred<Integer> $8 = DecoSpawn.f($deco.at($SITE_3), --i);
        final int $9 = i;
        $deco.defer(a, $7, () -> a[$7] = ((int) $8.get()) + $9);
      }
      int key = 5;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          map.put(key++, Spawn.f(key++));
        } catch (Throwable $13) {
          $deco.failedInPlace($SITE_4, $13);
          throw $13;
        }
      } else {
        final int $11 = key++;
        final Deferred<Integer> $12 = DecoSpawn.f($deco.at($SITE_4), key++);
        $deco.defer(map, $11, () -> map.put($11, $12.get()));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_5)) {
        try {
          map.put(key, key + Spawn.f(key));
        } catch (Throwable $17) {
          $deco.failedInPlace($SITE_5, $17);
          throw $17;
        }
      } else {
        final int $14 = key;
        final int $15 = key;
        final Deferred<Integer> $16 = DecoSpawn.f($deco.at($SITE_5), key);
        $deco.defer(map, $14, () -> map.put($14, $15 + ((int) $16.get())));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_6)) {
        try {
          list.set(--i, Spawn.f(i));
        } catch (Throwable $20) {
          $deco.failedInPlace($SITE_6, $20);
          throw $20;
        }
      } else {
        final int $18 = --i;
        final Deferred<Integer> $19 = DecoSpawn.f($deco.at($SITE_6), i);
        $deco.defer(list, $18, () -> list.set($18, $19.get()));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_7)) {
        try {
          list.add(i + Spawn.f(i += 3));
        } catch (Throwable $23) {
          $deco.failedInPlace($SITE_7, $23);
          throw $23;
        }
      } else {
        final int $21 = i;
        final Deferred<Integer> $22 = DecoSpawn.f($deco.at($SITE_7), i += 3);
        $deco.deferWhole(list, () -> list.add($21 + ((int) $22.get())));
      }
      $deco.await(); // deco: waits: reads list, which the statement of line 21 may write
      list.add(i);
      return i + " " + key;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
