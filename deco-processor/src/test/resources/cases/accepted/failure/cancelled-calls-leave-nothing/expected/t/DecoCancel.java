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
import java.util.concurrent.atomic.AtomicInteger;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Cancel} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Cancel"
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
final class DecoCancel {
  private static final Site $SITE_1 = new Site(Cancel.class, "run", "Cancel.java", 28).orDirectly();

  private DecoCancel() {
  }

  static Deferred<Void> step(AtomicInteger running, int[] out, int i) {
    return Calls.spawnAlone(isolation -> {
      step$isolated(isolation.trackingArrays(), running, out, i);
      return null;
    });
  }

  static Deferred<Void> step(Scope scope, AtomicInteger running, int[] out, int i) {
    return Calls.spawn(scope, isolation -> {
      step$isolated(isolation.trackingArrays(), running, out, i);
      return null;
    });
  }

  static void run(AtomicInteger running, int[] out) {
    if (Run.serial(Cancel.class)) {
      Cancel.run(running, out);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < out.length; i++) {
        // deco: spawns step
        if ($deco.inPlace($SITE_1)) {
          try {
            int $4 = $deco.turns(Turns.below(i, out.length));
            for (; ; i++) {
              Cancel.step(running, out, i);
              if (--$4 <= 0) break;
            }
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final int $2 = $Slice_1.spawn($deco, Turns.below(i, out.length), i, running, out);
          if ($2 > 0) {
            i += $2 - 1;
          } else {
            final $Batch_1 $1 = $Batch_1.at($deco);
            if ($1 != null) {
              $1.add(running, out, i);
            } else {
              DecoCancel.step($deco.at($SITE_1), running, out, i);
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
   * The method {@code step} with its array accesses recorded.
   */
  private static void step$isolated(Isolation $isolation, AtomicInteger running, int[] out, int i) {
    running.incrementAndGet();
    try {
      Work.take(200);
      if (i == 2) {
        throw new IllegalStateException("third");
      }
      $isolation.set(out, i, 1);
    } finally {
      running.decrementAndGet();
    }
  }

  /**
   * Calls of {@code step}, in columns.
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

    void add(AtomicInteger argument1, int[] argument2, int argument3) {
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
            final AtomicInteger running = (AtomicInteger) this.argument1[$slot];
            final int[] out = (int[]) this.argument2[$slot];
            final int i = this.argument3[$slot];
            step$isolated($isolation.trackingArrays(), running, out, i);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Turns of a loop, each with a call of {@code step}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private AtomicInteger same1;

    private int[] same2;

    $Slice_1(int room) {
      super($SITE_1, room, false, true);
    }

    static int spawn(Run run, int left, int first, AtomicInteger same1, int[] same2) {
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

    private static void one(Isolation $isolation, AtomicInteger running, int[] out, int i) throws
        Throwable {
      step$isolated($isolation.trackingArrays(), running, out, i);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int $first = this.first;
      final AtomicInteger running = this.same1;
      final int[] out = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            one($isolation, running, out, i);
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
