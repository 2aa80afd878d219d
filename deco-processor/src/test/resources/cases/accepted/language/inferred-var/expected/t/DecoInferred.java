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
  private static final Site $SITE_1 = new Site(Inferred.class, "run", "Inferred.java", 35).orDirectly();

  private static final Site $SITE_2 = new Site(Inferred.class, "run", "Inferred.java", 36).orDirectly();

  private static final Site $SITE_3 = new Site(Inferred.class, "run", "Inferred.java", 38);

  private static final Site $SITE_4 = new Site(Inferred.class, "run", "Inferred.java", 41).orDirectly();

  private static final Site $SITE_5 = new Site(Inferred.class, "run", "Inferred.java", 42).orDirectly();

  private static final Site $SITE_6 = new Site(Inferred.class, "run", "Inferred.java", 47).orDirectly();

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
      if ($deco.inPlace($SITE_1)) {
        try {
          v.value = Inferred.f(anonymous.twice());
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoInferred.f($deco.at($SITE_1), anonymous.twice());
        $deco.defer(() -> v.value = $1.get());
      }
      $deco.await(); // deco: waits: reads v, which the statement of line 35 may write
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          anonymous.count = Inferred.f(v.value);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoInferred.f($deco.at($SITE_2), v.value);
        $deco.defer(() -> anonymous.count = $3.get());
      }
      $deco.await(); // deco: waits: writes anonymous, which f (line 36) may read
      out.add(anonymous.twice());
      var mixed = Calls.value(DecoInferred.listOf($deco.at($SITE_3), 1, "a"));
      out.add(mixed.get(1));
      var captured = numbers.get(0);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          out.add(captured.intValue() + Inferred.f(1));
        } catch (Throwable $7) {
          $deco.failedInPlace($SITE_4, $7);
          throw $7;
        }
      } else {
        final int $5 = captured.intValue();
        final Deferred<Integer> $6 = DecoInferred.f($deco.at($SITE_4), 1);
        $deco.deferWhole(out, () -> out.add($5 + ((int) $6.get())));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final Ref<int[]> array = new Ref<int[]>();
      if ($deco.inPlace($SITE_5)) {
        try {
          array.value = new int[] {Inferred.f(2), 3};
        } catch (Throwable $9) {
          $deco.failedInPlace($SITE_5, $9);
          throw $9;
        }
      } else {
        final Deferred<Integer> $8 = DecoInferred.f($deco.at($SITE_5), 2);
        $deco.defer(() -> array.value = new int[] {((int) $8.get()), 3});
      }
      $deco.await(); // deco: waits: reads array, which the statement of line 42 may write
      for (var x : array.value) {
        out.add(x);
      }
      for (var each : numbers) {
        // deco: spawns f; the rest is replayed at the next wait point
        final IntRef w = new IntRef();
        if ($deco.inPlace($SITE_6)) {
          try {
            w.value = Inferred.f(each.intValue());
          } catch (Throwable $11) {
            $deco.failedInPlace($SITE_6, $11);
            throw $11;
          }
        } else {
          final Deferred<Integer> $10 = DecoInferred.f($deco.at($SITE_6), each.intValue());
          $deco.defer(() -> w.value = $10.get());
        }
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
