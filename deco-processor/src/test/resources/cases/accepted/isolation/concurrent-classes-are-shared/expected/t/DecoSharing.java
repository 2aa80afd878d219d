package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Turns;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Sharing} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Sharing"
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
final class DecoSharing {
  private static final Site $SITE_1 = new Site(Sharing.class, "run", "Sharing.java", 23).orDirectly();

  private DecoSharing() {
  }

  static Deferred<Void> count(ConcurrentMap<String, Integer> map, AtomicLong sum, int i) {
    return Calls.spawnAlone(isolation -> {
      Sharing.count(map, sum, i);
      return null;
    });
  }

  static Deferred<Void> count(Scope scope, ConcurrentMap<String, Integer> map, AtomicLong sum,
      int i) {
    return Calls.spawn(scope, isolation -> {
      Sharing.count(map, sum, i);
      return null;
    });
  }

  static long run(ConcurrentMap<String, Integer> map) {
    if (Run.serial(Sharing.class)) {
      return Sharing.run(map);
    }
    final Run $deco = Run.open();
    try {
      AtomicLong sum = new AtomicLong();
      for (int i = 0; i < 10; i++) {
        // deco: spawns count
        if ($deco.inPlace($SITE_1)) {
          try {
            int $4 = $deco.turns(Turns.below(i, 10));
            for (; ; i++) {
              Sharing.count(map, sum, i);
              if (--$4 <= 0) break;
            }
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final int $2 = $Slice_1.spawn($deco, Turns.below(i, 10), i, map, sum);
          if ($2 > 0) {
            i += $2 - 1;
          } else {
            final $Batch_1 $1 = $Batch_1.at($deco);
            if ($1 != null) {
              $1.add(map, sum, i);
            } else {
              DecoSharing.count($deco.at($SITE_1), map, sum, i);
            }
          }
        }
      }
      $deco.await(); // deco: waits: reads sum, which count (line 23) may write
      return sum.get();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Calls of {@code count}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private final Object[] argument1;

    private final Object[] argument2;

    private final int[] argument3;

    $Batch_1(int room) {
      super($SITE_1, room, false, false);
      argument1 = new Object[room];
      argument2 = new Object[room];
      argument3 = new int[room];
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

    void add(ConcurrentMap<String, Integer> argument1, AtomicLong argument2, int argument3) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      this.argument3[slot] = argument3;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final ConcurrentMap<String, Integer> map = (ConcurrentMap<String, Integer>) this.argument1[$slot];
            final AtomicLong sum = (AtomicLong) this.argument2[$slot];
            final int i = this.argument3[$slot];
            Sharing.count(map, sum, i);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Turns of a loop, each with a call of {@code count}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private ConcurrentMap<String, Integer> same1;

    private AtomicLong same2;

    $Slice_1(int room) {
      super($SITE_1, room, false, true);
    }

    static int spawn(Run run, int left, int first, ConcurrentMap<String, Integer> same1,
        AtomicLong same2) {
      int turns = run.slice($SITE_1, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_1) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static void one(Isolation $isolation, ConcurrentMap<String, Integer> map,
        AtomicLong sum, int i) throws Throwable {
      Sharing.count(map, sum, i);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int $first = this.first;
      final ConcurrentMap<String, Integer> map = this.same1;
      final AtomicLong sum = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            one($isolation, map, sum, i);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void forget() {
      same1 = null;
      same2 = null;
    }
  }
}
