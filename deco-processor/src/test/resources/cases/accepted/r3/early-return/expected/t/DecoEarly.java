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
 * Runs the annotated methods of {@link Early} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Early"
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
final class DecoEarly {
  private static final Site $SITE_1 = new Site(Early.class, "run", "Early.java", 21).orDirectly();

  private static final Site $SITE_2 = new Site(Early.class, "none", "Early.java", 33).orDirectly();

  private static final Site $SITE_3 = new Site(Early.class, "none", "Early.java", 37).orDirectly();

  private DecoEarly() {
  }

  static Deferred<Void> write(int[][] g, int i, int j) {
    return Calls.spawnAlone(isolation -> {
      write$isolated(isolation.trackingArrays(), g, i, j);
      return null;
    });
  }

  static Deferred<Void> write(Scope scope, int[][] g, int i, int j) {
    return Calls.spawn(scope, isolation -> {
      write$isolated(isolation.trackingArrays(), g, i, j);
      return null;
    });
  }

  static int run(int[][] g, int stop) {
    if (Run.serial(Early.class)) {
      return Early.run(g, stop);
    }
    final Run $deco = Run.open();
    try {
      int n = 0;
      for (int i = 0; i < g.length; i++) {
        // deco: waits before each test: reads g, which write (line 21) may write
        for (int j = 0; $deco.awaited() & (j < g[i].length); j++) {
          // deco: spawns write
          if ($deco.inPlace($SITE_1)) {
            try {
              Early.write(g, i, j);
            } catch (Throwable $2) {
              $deco.failedInPlace($SITE_1, $2);
              throw $2;
            }
          } else {
            final $Batch_1 $1 = $Batch_1.at($deco);
            if ($1 != null) {
              $1.add(g, i, j);
            } else {
              DecoEarly.write($deco.at($SITE_1), g, i, j);
            }
          }
          n++;
          if (n == stop) {
            $deco.await(); // deco: waits: before the return
            return n;
          }
        }
      }
      return -1;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void none(int[][] g, boolean skip) {
    if (Run.serial(Early.class)) {
      Early.none(g, skip);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns write
      if ($deco.inPlace($SITE_2)) {
        try {
          Early.write(g, 0, 0);
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_2, $1);
          throw $1;
        }
      } else {
        DecoEarly.write($deco.at($SITE_2), g, 0, 0);
      }
      if (skip) {
        $deco.await(); // deco: waits: before the return
        return;
      }
      // deco: spawns write
      if ($deco.inPlace($SITE_3)) {
        try {
          Early.write(g, 1, 1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_3, $2);
          throw $2;
        }
      } else {
        DecoEarly.write($deco.at($SITE_3), g, 1, 1);
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code write} with its array accesses recorded.
   */
  private static void write$isolated(Isolation $isolation, int[][] g, int i, int j) {
    Work.take(30);
    $isolation.set($isolation.get(g, i), j, 10 * i + j);
  }

  /**
   * Calls of {@code write}, in columns.
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

    void add(int[][] argument1, int argument2, int argument3) {
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
            final int[][] g = (int[][]) this.argument1[$slot];
            final int i = this.argument2[$slot];
            final int j = this.argument3[$slot];
            write$isolated($isolation.trackingArrays(), g, i, j);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }
}
