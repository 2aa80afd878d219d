package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Inferred} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Inferred"
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
final class DecoInferred {
  private static final Site $SITE_1 = new Site(Inferred.class, "run", "Inferred.java", 35);

  private static final Site $SITE_2 = new Site(Inferred.class, "run", "Inferred.java", 36);

  private static final Site $SITE_3 = new Site(Inferred.class, "run", "Inferred.java", 38);

  private static final Site $SITE_4 = new Site(Inferred.class, "run", "Inferred.java", 41);

  private static final Site $SITE_5 = new Site(Inferred.class, "run", "Inferred.java", 42);

  private static final Site $SITE_6 = new Site(Inferred.class, "run", "Inferred.java", 47);

  private DecoInferred() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Inferred.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Inferred.f(x));
  }

  static <T> Deferred<List<T>> listOf(T a, T b) {
    return Calls.spawnAlone(isolation -> Inferred.listOf(isolation.view(a), isolation.view(b)));
  }

  static <T> Deferred<List<T>> listOf(Scope scope, T a, T b) {
    return Calls.spawn(scope, isolation -> Inferred.listOf(isolation.view(a), isolation.view(b)));
  }

  static List<Object> run(List<? extends Number> numbers, Class<?> type) {
    if (Run.serial(Inferred.class)) {
      return Inferred.run(numbers, type);
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      var anonymous =
          new Object() {
            int count = 3;

            int twice() {
              return count * 2;
            }
          };
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      final Deferred<Integer> $1 = DecoInferred.f($deco.at($SITE_1), anonymous.twice());
      $deco.defer(() -> v.value = $1.get());
      $deco.await(); // deco: waits: reads v, which the statement of line 35 may write
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $2 = DecoInferred.f($deco.at($SITE_2), v.value);
      $deco.defer(() -> anonymous.count = $2.get());
      $deco.await(); // deco: waits: writes anonymous, which f (line 36) may read
      out.add(anonymous.twice());
      var mixed = Calls.value(DecoInferred.listOf($deco.at($SITE_3), 1, "a"));
      out.add(mixed.get(1));
      var captured = numbers.get(0);
      // deco: spawns f; the rest is replayed at the next wait point
      final int $3 = captured.intValue();
      final Deferred<Integer> $4 = DecoInferred.f($deco.at($SITE_4), 1);
      $deco.deferWhole(out, () -> out.add($3 + ((int) $4.get())));
      // deco: spawns f; the rest is replayed at the next wait point
      final Ref<int[]> array = new Ref<int[]>();
      final Deferred<Integer> $5 = DecoInferred.f($deco.at($SITE_5), 2);
      $deco.defer(() -> array.value = new int[] {((int) $5.get()), 3});
      $deco.await(); // deco: waits: reads array, which the statement of line 42 may write
      for (var x : array.value) {
        out.add(x);
      }
      for (var each : numbers) {
        // deco: spawns f; the rest is replayed at the next wait point
        final IntRef w = new IntRef();
        final Deferred<Integer> $6 = DecoInferred.f($deco.at($SITE_6), each.intValue());
        $deco.defer(() -> w.value = $6.get());
        $deco.await(); // deco: waits: reads w, which the statement of line 47 may write
        out.add(w.value);
      }
      var wildcard = type;
      out.add(wildcard.getSimpleName());
      var conditional = v.value > 0 ? 1 : "s";
      out.add(conditional);
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
