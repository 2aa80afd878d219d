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
import dev.deco.runtime.support.Turns;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Again} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Again"
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
final class DecoAgain {
  private static final Site $SITE_1 = new Site(Again.class, "fill", "Again.java", 22).orDirectly();

  private DecoAgain() {
  }

  static Deferred<Void> put(int[] out, int i, int value) {
    return Calls.spawnAlone(isolation -> {
      put$isolated(isolation.trackingArrays(), out, i, value);
      return null;
    });
  }

  static Deferred<Void> put(Scope scope, int[] out, int i, int value) {
    return Calls.spawn(scope, isolation -> {
      put$isolated(isolation.trackingArrays(), out, i, value);
      return null;
    });
  }

  static void fill(int[] out, int from) {
    if (Run.serial(Again.class)) {
      Again.fill(out, from);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < out.length; i++) {
        // deco: spawns put
        if ($deco.inPlace($SITE_1)) {
          try {
            int $5 = $deco.turns(Turns.below(i, out.length));
            for (; ; i++) {
              Again.put(out, i, from + i);
              if (--$5 <= 0) break;
            }
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_1, $4);
            throw $4;
          }
        } else {
          final int $3 = $Slice_1.spawn($deco, Turns.below(i, out.length), i, out, from);
          if ($3 > 0) {
            i += $3 - 1;
          } else {
            final int $1 = from + i;
            final $Batch_1 $2 = $Batch_1.at($deco);
            if ($2 != null) {
              $2.add(out, i, $1);
            } else {
              DecoAgain.put($deco.at($SITE_1), out, i, $1);
            }
          }
        }
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code put} with its array accesses recorded.
   */
  private static void put$isolated(Isolation $isolation, int[] out, int i, int value) {
    Work.take(50);
    if (value < 0) {
      throw new IllegalArgumentException("negative");
    }
    $isolation.set(out, i, value);
  }

  /**
   * Calls of {@code put}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private final Object[] argument1;

    private final int[] argument2;

    private final int[] argument3;

    $Batch_1(int room) {
      super($SITE_1, room, false, false);
      argument1 = new Object[room];
      argument2 = new int[room];
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

    void add(int[] argument1, int argument2, int argument3) {
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
            final int[] out = (int[]) this.argument1[$slot];
            final int i = this.argument2[$slot];
            final int value = this.argument3[$slot];
            put$isolated($isolation.trackingArrays(), out, i, value);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Turns of a loop, each with a call of {@code put}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private int[] same1;

    private int same2;

    $Slice_1(int room) {
      super($SITE_1, room, false, true);
    }

    static int spawn(Run run, int left, int first, int[] same1, int same2) {
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

    private static void one(Isolation $isolation, int[] out, int i, int value) throws Throwable {
      put$isolated($isolation.trackingArrays(), out, i, value);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int $first = this.first;
      final int[] out = this.same1;
      final int from = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            one($isolation, out, i, from + i);
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
    }
  }
}
