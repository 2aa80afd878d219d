package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Counter} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Counter"
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
final class DecoCounter {
  private static final Site $SITE_1 = new Site(Counter.class, "count", "Counter.java", 20).orDirectly();

  private DecoCounter() {
  }

  static Deferred<Void> bump(int[] out, int k) {
    return Calls.spawnAlone(isolation -> {
      bump$isolated(isolation.trackingArrays(), out, k);
      return null;
    });
  }

  static Deferred<Void> bump(Scope scope, int[] out, int k) {
    return Calls.spawn(scope, isolation -> {
      bump$isolated(isolation.trackingArrays(), out, k);
      return null;
    });
  }

  static int count(int[] out, int k) {
    if (Run.serial(Counter.class)) {
      return Counter.count(out, k);
    }
    final Run $deco = Run.open();
    try {
      int rounds = 0;
      // deco: waits before each test: reads out, which bump (line 20) may write
      while ($deco.awaited() & (out[k] < 3)) {
        // deco: spawns bump
        if ($deco.inPlace($SITE_1)) {
          try {
            Counter.bump(out, k);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final $Batch_1 $1 = $Batch_1.at($deco);
          if ($1 != null) {
            $1.add(out, k);
          } else {
            DecoCounter.bump($deco.at($SITE_1), out, k);
          }
        }
        rounds++;
      }
      return rounds;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code bump} with its array accesses recorded.
   */
  private static void bump$isolated(Isolation $isolation, int[] out, int k) {
    Work.take(20);
    $isolation.getAndAdd(out, k, 1);
  }

  /**
   * Calls of {@code bump}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private final Object[] argument1;

    private final int[] argument2;

    $Batch_1(int room) {
      super($SITE_1, room, false, false);
      argument1 = new Object[room];
      argument2 = new int[room];
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

    void add(int[] argument1, int argument2) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int[] out = (int[]) this.argument1[$slot];
            final int k = this.argument2[$slot];
            bump$isolated($isolation.trackingArrays(), out, k);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }
}
