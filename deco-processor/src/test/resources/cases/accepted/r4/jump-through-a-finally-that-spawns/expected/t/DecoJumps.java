package t;

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
 * Runs the annotated methods of {@link Jumps} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Jumps"
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
final class DecoJumps {
  private static final Site $SITE_1 = new Site(Jumps.class, "labelled", "Jumps.java", 25).orDirectly();

  private static final Site $SITE_2 = new Site(Jumps.class, "loop", "Jumps.java", 45).orDirectly();

  private DecoJumps() {
  }

  static Deferred<Void> set(int[] a, int v) {
    return Calls.spawnAlone(isolation -> {
      set$isolated(isolation.trackingArrays(), a, v);
      return null;
    });
  }

  static Deferred<Void> set(Scope scope, int[] a, int v) {
    return Calls.spawn(scope, isolation -> {
      set$isolated(isolation.trackingArrays(), a, v);
      return null;
    });
  }

  static int labelled(boolean leave) {
    if (Run.serial(Jumps.class)) {
      return Jumps.labelled(leave);
    }
    final Run $deco = Run.open();
    try {
      int[] a = {1, 1};
      int q = 0;
      block:
      {
        try {
          if (leave) {
            break block;
          }
        } finally {
          // deco: spawns set
          if ($deco.inPlace($SITE_1)) {
            try {
              Jumps.set(a, 7);
            } catch (Throwable $1) {
              $deco.failedInPlace($SITE_1, $1);
              throw $1;
            }
          } else {
            DecoJumps.set($deco.at($SITE_1), a, 7);
          }
        }
        $deco.await(); // deco: waits: reads a, which set (line 25) may write
        q = a[1];
      }
      $deco.await(); // deco: waits: reads a, which set (line 25) may write
      return a[0] * 10 + q;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int loop(int n) {
    if (Run.serial(Jumps.class)) {
      return Jumps.loop(n);
    }
    final Run $deco = Run.open();
    try {
      int[] a = {0};
      int seen = 0;
      for (int i = 1; i < n; i++) {
        try {
          if (i % 2 == 0) {
            continue;
          }
          if (i > 5) {
            break;
          }
        } finally {
          // deco: spawns set
          if ($deco.inPlace($SITE_2)) {
            try {
              Jumps.set(a, i);
            } catch (Throwable $2) {
              $deco.failedInPlace($SITE_2, $2);
              throw $2;
            }
          } else {
            final $Batch_1 $1 = $Batch_1.at($deco);
            if ($1 != null) {
              $1.add(a, i);
            } else {
              DecoJumps.set($deco.at($SITE_2), a, i);
            }
          }
        }
        $deco.await(); // deco: waits: reads a, which set (line 45) may write
        seen += 100 * a[0];
      }
      $deco.await(); // deco: waits: reads a, which set (line 45) may write
      return seen + a[0];
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code set} with its array accesses recorded.
   */
  private static void set$isolated(Isolation $isolation, int[] a, int v) {
    $isolation.set(a, 0, v);
  }

  /**
   * Calls of {@code set}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private final Object[] argument1;

    private final int[] argument2;

    $Batch_1(int room) {
      super($SITE_2, room, false, false);
      argument1 = new Object[room];
      argument2 = new int[room];
    }

    static $Batch_1 at(Run run) {
      if (run.filling() instanceof $Batch_1 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_2);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_2) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
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
            final int[] a = (int[]) this.argument1[$slot];
            final int v = this.argument2[$slot];
            set$isolated($isolation.trackingArrays(), a, v);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }
}
