package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
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
  private static final Site $SITE_1 = new Site(Within.class, "run", "Within.java", 43).orDirectly();

  private static final Site $SITE_2 = new Site(Within.class, "run", "Within.java", 44).orDirectly();

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
        if ($deco.inPlace($SITE_1)) {
          try {
            Within.increment(row.cells);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final int[] $1 = row.cells;
          final $Batch_1 $2 = $Batch_1.at($deco);
          if ($2 != null) {
            $2.add($1);
          } else {
            DecoWithin.increment($deco.at($SITE_1), $1);
          }
        }
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            counter.count += Within.f(i);
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_2, $6);
            throw $6;
          }
        } else {
          final var $4 = Objects.requireNonNull(counter);
          final Deferred<Integer> $5 = DecoWithin.f($deco.at($SITE_2), i);
          $deco.defer(() -> $4.count += $5.get());
        }
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

  /**
   * Calls of {@code increment}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private final Object[] argument1;

    $Batch_1(int room) {
      super($SITE_1, room, false, false);
      argument1 = new Object[room];
    }

    static $Batch_1 at(Run run) {
      if (run.filling() instanceof $Batch_1 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_1);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_1) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      run.fill(next, capacity, null);
      return next;
    }

    void add(int[] argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int[] a = (int[]) this.argument1[$slot];
            increment$isolated($isolation.trackingArrays(), a);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }
}
