package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Effects} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Effects"
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
final class DecoEffects {
  private static final Site $SITE_1 = new Site(Effects.class, "run", "Effects.java", 30);

  private static final Site $SITE_2 = new Site(Effects.class, "run", "Effects.java", 31);

  private DecoEffects() {
  }

  static Deferred<Void> write(int[] a, List<Integer> list, int i) {
    return Calls.spawnAlone(isolation -> {
      write$isolated(isolation.trackingArrays(), a, isolation.view(list), i);
      return null;
    });
  }

  static Deferred<Void> write(Scope scope, int[] a, List<Integer> list, int i) {
    return Calls.spawn(scope, isolation -> {
      write$isolated(isolation.trackingArrays(), a, isolation.view(list), i);
      return null;
    });
  }

  static Deferred<Integer> value(int i) {
    return Calls.spawnAlone(isolation -> Effects.value(i));
  }

  static Deferred<Integer> value(Scope scope, int i) {
    return Calls.spawn(scope, isolation -> Effects.value(i));
  }

  static void run(int[] a, List<Integer> list, Map<Integer, Integer> map) {
    if (Run.serial(Effects.class)) {
      Effects.run(a, list, map);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < a.length; i++) {
        // deco: spawns write
        DecoEffects.write($deco.at($SITE_1), a, list, i);
        // deco: spawns value; the rest is replayed at the next wait point
        final int $1 = i;
        final Deferred<Integer> $2 = DecoEffects.value($deco.at($SITE_2), i);
        $deco.defer(map, $1, () -> map.put($1, $2.get()));
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code write} with its array accesses recorded.
   */
  private static void write$isolated(Isolation $isolation, int[] a, List<Integer> list, int i) {
    Work.take(20 * (6 - i));
    $isolation.set(a, i, i + 1);
    list.add(i);
    if (i == 3) {
      throw new IllegalStateException("at " + i);
    }
  }
}
