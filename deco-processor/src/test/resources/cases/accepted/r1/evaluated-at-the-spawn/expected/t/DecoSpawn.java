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
  private static final Site $SITE_1 = new Site(Spawn.class, "run", "Spawn.java", 21);

  private static final Site $SITE_2 = new Site(Spawn.class, "run", "Spawn.java", 22);

  private static final Site $SITE_3 = new Site(Spawn.class, "run", "Spawn.java", 23);

  private static final Site $SITE_4 = new Site(Spawn.class, "run", "Spawn.java", 25);

  private static final Site $SITE_5 = new Site(Spawn.class, "run", "Spawn.java", 26);

  private static final Site $SITE_6 = new Site(Spawn.class, "run", "Spawn.java", 27);

  private static final Site $SITE_7 = new Site(Spawn.class, "run", "Spawn.java", 28);

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
      final int $1 = i++;
      final Deferred<Integer> $2 = DecoSpawn.f($deco.at($SITE_1), i);
      $deco.defer(a, $1, () -> a[$1] = $2.get());
      // deco: spawns f; the rest is replayed at the next wait point
      final int $3 = i++;
      final Deferred<Integer> $4 = DecoSpawn.f($deco.at($SITE_2), i++);
      $deco.defer(a, $3, () -> a[$3] = $4.get());
      // deco: spawns f; the rest is replayed at the next wait point
      final int $5 = i;
      final Deferred<Integer> $6 = DecoSpawn.f($deco.at($SITE_3), --i);
      final int $7 = i;
      $deco.defer(a, $5, () -> a[$5] = ((int) $6.get()) + $7);
      int key = 5;
      // deco: spawns f; the rest is replayed at the next wait point
      final int $8 = key++;
      final Deferred<Integer> $9 = DecoSpawn.f($deco.at($SITE_4), key++);
      $deco.defer(map, $8, () -> map.put($8, $9.get()));
      // deco: spawns f; the rest is replayed at the next wait point
      final int $10 = key;
      final int $11 = key;
      final Deferred<Integer> $12 = DecoSpawn.f($deco.at($SITE_5), key);
      $deco.defer(map, $10, () -> map.put($10, $11 + ((int) $12.get())));
      // deco: spawns f; the rest is replayed at the next wait point
      final int $13 = --i;
      final Deferred<Integer> $14 = DecoSpawn.f($deco.at($SITE_6), i);
      $deco.defer(list, $13, () -> list.set($13, $14.get()));
      // deco: spawns f; the rest is replayed at the next wait point
      final int $15 = i;
      final Deferred<Integer> $16 = DecoSpawn.f($deco.at($SITE_7), i += 3);
      $deco.deferWhole(list, () -> list.add($15 + ((int) $16.get())));
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
