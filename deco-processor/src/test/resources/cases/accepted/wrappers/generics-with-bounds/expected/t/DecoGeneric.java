package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Generic} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Generic"
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
final class DecoGeneric {
  private static final Site $SITE_1 = new Site(Generic.class, "maxima", "Generic.java", 31).orDirectly();

  private static final Site $SITE_2 = new Site(Generic.class, "doubled", "Generic.java", 42).orDirectly();

  private DecoGeneric() {
  }

  static <T extends Comparable<? super T>> Deferred<T> larger(T a, T b) {
    return Calls.spawnAlone(isolation -> Generic.larger(isolation.view(a), isolation.view(b)));
  }

  static <T extends Comparable<? super T>> Deferred<T> larger(Scope scope, T a, T b) {
    return Calls.spawn(scope, isolation -> Generic.larger(isolation.view(a), isolation.view(b)));
  }

  static <N extends Number & Comparable<N>> Deferred<Double> twice(N n) {
    return Calls.spawnAlone(isolation -> Generic.twice(isolation.view(n)));
  }

  static <N extends Number & Comparable<N>> Deferred<Double> twice(Scope scope, N n) {
    return Calls.spawn(scope, isolation -> Generic.twice(isolation.view(n)));
  }

  static <T extends Comparable<? super T>> List<T> maxima(List<? extends List<? extends T>> rows) {
    if (Run.serial(Generic.class)) {
      return Generic.maxima(rows);
    }
    final Run $deco = Run.open();
    try {
      List<T> out = new ArrayList<>();
      for (List<? extends T> row : rows) {
        final Ref<T> best = new Ref<T>(row.get(0));
        // deco: waits before each element: reads row, which larger (line 31) may write
        for (T each : $deco.awaiting(row)) {
          // deco: spawns larger; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_1)) {
            try {
              best.value = Generic.larger(best.value, each);
            } catch (Throwable $2) {
              $deco.failedInPlace($SITE_1, $2);
              throw $2;
            }
          } else {
            final Deferred<T> $1 = DecoGeneric.larger($deco.at($SITE_1), best.value, each);
            $deco.defer(() -> best.value = $1.get());
          }
        }
        out.add(best.value);
      }
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static <K, V extends Number & Comparable<V>> Map<K, Double> doubled(Map<? extends K, V> in) {
    if (Run.serial(Generic.class)) {
      return Generic.doubled(in);
    }
    final Run $deco = Run.open();
    try {
      Map<K, Double> out = new LinkedHashMap<>();
      // deco: waits before each element if not of the JDK: runs an iterator, of which nothing is known, while the statement of line 42 is pending
      for (Map.Entry<? extends K, V> entry : $deco.ifForeign(in).awaiting(in.entrySet())) {
        // deco: spawns twice; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            out.put($deco.known(entry /* deco: waits if not of the JDK */).getKey(), Generic.twice($deco.known(entry /* deco: waits if not of the JDK */).getValue()));
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_2, $3);
            throw $3;
          }
        } else {
          final K $1 = $deco.known(entry /* deco: waits if not of the JDK */).getKey();
          final Deferred<Double> $2 = DecoGeneric.twice($deco.at($SITE_2), $deco.known(entry /* deco: waits if not of the JDK */).getValue());
          $deco.defer(out, $1, () -> out.put($1, $2.get()));
        }
      }
      $deco.await(); // deco: waits: before the return
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
