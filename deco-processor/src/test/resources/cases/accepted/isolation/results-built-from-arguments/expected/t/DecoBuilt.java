package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Built} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Built"
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
final class DecoBuilt {
  private static final Site $SITE_1 = new Site(Built.class, "run", "Built.java", 37).orDirectly();

  private static final Site $SITE_2 = new Site(Built.class, "run", "Built.java", 38).orDirectly();

  private DecoBuilt() {
  }

  static Deferred<List<Object>> build(List<Integer> list, int[] a) {
    return Calls.spawnAlone(isolation -> Built.build(isolation.view(list), a));
  }

  static Deferred<List<Object>> build(Scope scope, List<Integer> list, int[] a) {
    return Calls.spawn(scope, isolation -> Built.build(isolation.view(list), a));
  }

  static Deferred<Supplier<Integer>> later(List<Integer> list) {
    return Calls.spawnAlone(isolation -> Built.later(isolation.reading(list)));
  }

  static Deferred<Supplier<Integer>> later(Scope scope, List<Integer> list) {
    return Calls.spawn(scope, isolation -> Built.later(isolation.reading(list)));
  }

  static List<Object> run(List<Integer> list, int[] a) {
    if (Run.serial(Built.class)) {
      return Built.run(list, a);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns build; the rest is replayed at the next wait point
      final Ref<List<Object>> built = new Ref<List<Object>>();
      if ($deco.inPlace($SITE_1)) {
        try {
          built.value = Built.build(list, a);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<List<Object>> $1 = DecoBuilt.build($deco.at($SITE_1), list, a);
        $deco.defer(() -> built.value = $1.get());
      }
      // deco: spawns later; the rest is replayed at the next wait point
      final Ref<Supplier<Integer>> later = new Ref<Supplier<Integer>>();
      if ($deco.inPlace($SITE_2)) {
        try {
          later.value = Built.later(list);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Supplier<Integer>> $3 = DecoBuilt.later($deco.at($SITE_2), list);
        $deco.defer(() -> later.value = $3.get());
      }
      $deco.await(); // deco: waits: reads list, which build (line 37) may write
      list.add(99);
      List<Object> seen = new ArrayList<>();
      seen.add(built.value.get(0) == list);
      seen.add(((Object[]) built.value.get(1))[0] == list && ((Object[]) built.value.get(1))[1] == a);
      seen.add(((Optional<?>) built.value.get(2)).get() == list);
      seen.add(((Built.Pair) built.value.get(3)).left() == list);
      seen.add(((Map<?, ?>) built.value.get(4)).get("k") == list);
      seen.add(later.value.get());
      seen.add(built.value);
      return seen;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
