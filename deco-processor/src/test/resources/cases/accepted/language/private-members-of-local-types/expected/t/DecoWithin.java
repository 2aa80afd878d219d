package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Within} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Within"
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
final class DecoWithin {
  private static final Site $SITE_1 = new Site(Within.class, "run", "Within.java", 43);

  private static final Site $SITE_2 = new Site(Within.class, "run", "Within.java", 44);

  private DecoWithin() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Within.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Within.f(x));
  }

  static Deferred<Void> increment(int[] a) {
    return Calls.spawnAlone(isolation -> {
      increment$isolated(isolation.trackingArrays(), a);
      return null;
    });
  }

  static Deferred<Void> increment(Scope scope, int[] a) {
    return Calls.spawn(scope, isolation -> {
      increment$isolated(isolation.trackingArrays(), a);
      return null;
    });
  }

  static List<Integer> run(int n) {
    if (Run.serial(Within.class)) {
      return Within.run(n);
    }
    final Run $deco = Run.open();
    try {
      record Row(int[] cells) {}
      class Counter {
        private int count;

        private Counter(int count) {
          this.count = count;
        }

        private int twice() {
          return count * 2;
        }

        private class Inner {
          private int seen = count;
        }
      }
      Row row = new Row(new int[1]);
      Counter counter = new Counter(n);
      for (int i = 0; i < n; i++) {
        // deco: spawns increment
        DecoWithin.increment($deco.at($SITE_1), row.cells);
        // deco: spawns f; the rest is replayed at the next wait point
        final var $1 = Objects.requireNonNull(counter);
        final Deferred<Integer> $2 = DecoWithin.f($deco.at($SITE_2), i);
        $deco.defer(() -> $1.count += $2.get());
        $deco.await(); // deco: waits: reads field count, which the statement of line 44 may write
        counter.count++;
      }
      Counter.Inner inner = counter.new Inner();
      return List.of(row.cells[0], counter.count, counter.twice(), inner.seen);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code increment} with its array accesses recorded.
   */
  private static void increment$isolated(Isolation $isolation, int[] a) {
    $isolation.getAndAdd(a, 0, 1);
  }
}
