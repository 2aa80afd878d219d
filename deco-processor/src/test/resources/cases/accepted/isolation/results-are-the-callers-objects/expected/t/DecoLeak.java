package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Leak} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Leak"
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
final class DecoLeak {
  private static final Site $SITE_1 = new Site(Leak.class, "run", "Leak.java", 56).orDirectly();

  private static final Site $SITE_2 = new Site(Leak.class, "run", "Leak.java", 57).orDirectly();

  private static final Site $SITE_3 = new Site(Leak.class, "run", "Leak.java", 58).orDirectly();

  private static final Site $SITE_4 = new Site(Leak.class, "run", "Leak.java", 65).orDirectly();

  private DecoLeak() {
  }

  static Deferred<List<Integer>> same(List<Integer> list) {
    return Calls.spawnAlone(isolation -> Leak.same(isolation.view(list)));
  }

  static Deferred<List<Integer>> same(Scope scope, List<Integer> list) {
    return Calls.spawn(scope, isolation -> Leak.same(isolation.view(list)));
  }

  static Deferred<int[]> array(int[] a) {
    return Calls.spawnAlone(isolation -> array$isolated(isolation.trackingArrays(), a));
  }

  static Deferred<int[]> array(Scope scope, int[] a) {
    return Calls.spawn(scope, isolation -> array$isolated(isolation.trackingArrays(), a));
  }

  static Deferred<Void> store(List<List<Integer>> into, List<Integer> list,
      Map<String, Object> map) {
    return Calls.spawnAlone(isolation -> {
      Leak.store(isolation.view(into), isolation.view(list), isolation.view(map));
      return null;
    });
  }

  static Deferred<Void> store(Scope scope, List<List<Integer>> into, List<Integer> list,
      Map<String, Object> map) {
    return Calls.spawn(scope, isolation -> {
      Leak.store(isolation.view(into), isolation.view(list), isolation.view(map));
      return null;
    });
  }

  static Deferred<Void> fail(List<Integer> list) {
    return Calls.spawnAlone(isolation -> {
      Leak.fail(isolation.view(list));
      return null;
    });
  }

  static Deferred<Void> fail(Scope scope, List<Integer> list) {
    return Calls.spawn(scope, isolation -> {
      Leak.fail(isolation.view(list));
      return null;
    });
  }

  static List<Boolean> run(List<Integer> list, int[] a) {
    if (Run.serial(Leak.class)) {
      return Leak.run(list, a);
    }
    final Run $deco = Run.open();
    try {
      List<Boolean> out = new ArrayList<>();
      List<List<Integer>> into = new ArrayList<>();
      Map<String, Object> map = new HashMap<>();
      // deco: spawns same; the rest is replayed at the next wait point
      final Ref<List<Integer>> returned = new Ref<List<Integer>>();
      if ($deco.inPlace($SITE_1)) {
        try {
          returned.value = Leak.same(list);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<List<Integer>> $1 = DecoLeak.same($deco.at($SITE_1), list);
        $deco.defer(() -> returned.value = $1.get());
      }
      // deco: spawns array; the rest is replayed at the next wait point
      final Ref<int[]> array = new Ref<int[]>();
      if ($deco.inPlace($SITE_2)) {
        try {
          array.value = Leak.array(a);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<int[]> $3 = DecoLeak.array($deco.at($SITE_2), a);
        $deco.defer(() -> array.value = $3.get());
      }
      // deco: spawns store
      if ($deco.inPlace($SITE_3)) {
        try {
          Leak.store(into, list, map);
        } catch (Throwable $5) {
          $deco.failedInPlace($SITE_3, $5);
          throw $5;
        }
      } else {
        DecoLeak.store($deco.at($SITE_3), into, list, map);
      }
      $deco.await(); // deco: waits: reads returned, which the statement of line 56 may write
      out.add(returned.value == list);
      out.add(array.value == a);
      out.add(into.get(0) == list);
      out.add(map.get("k") == list);
      out.add(map.get("self") == into);
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          // deco: spawns fail
          if ($deco.inPlace($SITE_4)) {
            try {
              Leak.fail(list);
            } catch (Throwable $6) {
              $deco.failedInPlace($SITE_4, $6);
              throw $6;
            }
          } else {
            DecoLeak.fail($deco.at($SITE_4), list);
          }
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (Leak.Holding e) {
        out.add(e.held == list);
      }
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code array} with its array accesses recorded.
   */
  private static int[] array$isolated(Isolation $isolation, int[] a) {
    $isolation.getAndAdd(a, 0, 1);
    return a;
  }
}
