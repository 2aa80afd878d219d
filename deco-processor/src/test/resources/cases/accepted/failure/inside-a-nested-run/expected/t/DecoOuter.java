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
 * Runs the annotated methods of {@link Outer} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Outer"
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
final class DecoOuter {
  private static final Site $SITE_1 = new Site(Outer.class, "inner", "Outer.java", 23).orDirectly();

  private static final Site $SITE_2 = new Site(Outer.class, "run", "Outer.java", 32).orDirectly();

  private static final Site $SITE_3 = new Site(Outer.class, "run", "Outer.java", 37).orDirectly();

  private static final Site $SITE_4 = new Site(Outer.class, "run", "Outer.java", 38).orDirectly();

  private DecoOuter() {
  }

  static Deferred<Void> leaf(int[] a, int i) {
    return Calls.spawnAlone(isolation -> {
      leaf$isolated(isolation.trackingArrays(), a, i);
      return null;
    });
  }

  static Deferred<Void> leaf(Scope scope, int[] a, int i) {
    return Calls.spawn(scope, isolation -> {
      leaf$isolated(isolation.trackingArrays(), a, i);
      return null;
    });
  }

  static void inner(int[] a) {
    if (Run.serial(Outer.class)) {
      Outer.inner(a);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < a.length; i++) {
        // deco: spawns leaf
        if ($deco.inPlace($SITE_1)) {
          try {
            int $4 = $deco.turns(Turns.below(i, a.length));
            for (; ; i++) {
              Outer.leaf(a, i);
              if (--$4 <= 0) break;
            }
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final int $2 = $Slice_1.spawn($deco, Turns.below(i, a.length), i, a);
          if ($2 > 0) {
            i += $2 - 1;
          } else {
            final $Batch_1 $1 = $Batch_1.at($deco);
            if ($1 != null) {
              $1.add(a, i);
            } else {
              DecoOuter.leaf($deco.at($SITE_1), a, i);
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

  static Deferred<Void> inner(Scope scope, int[] a) {
    return Calls.spawn(scope, isolation -> {
      inner$isolated(isolation.trackingArrays(), a);
      return null;
    });
  }

  static int run(int[][] grid) {
    if (Run.serial(Outer.class)) {
      return Outer.run(grid);
    }
    final Run $deco = Run.open();
    try {
      int failed = 0;
      for (int[] row : grid) {
        try {
          // deco: calls spawned in here are settled before the block is left
          try {
            // deco: spawns inner
            if ($deco.inPlace($SITE_2)) {
              try {
                Outer.inner(row);
              } catch (Throwable $1) {
                $deco.failedInPlace($SITE_2, $1);
                throw $1;
              }
            } else {
              DecoOuter.inner($deco.at($SITE_2), row);
            }
          } catch (Throwable $thrown) {
            $deco.settle($thrown);
            throw $thrown;
          } finally {
            $deco.await();
          }
        } catch (IllegalStateException e) {
          failed++;
        }
      }
      // deco: spawns inner
      if ($deco.inPlace($SITE_3)) {
        try {
          Outer.inner(grid[0]);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_3, $2);
          throw $2;
        }
      } else {
        DecoOuter.inner($deco.at($SITE_3), grid[0]);
      }
      // deco: spawns inner
      if ($deco.inPlace($SITE_4)) {
        try {
          Outer.inner(grid[1]);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_4, $3);
          throw $3;
        }
      } else {
        DecoOuter.inner($deco.at($SITE_4), grid[1]);
      }
      $deco.await(); // deco: waits: before the return
      return failed;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code leaf} with its array accesses recorded.
   */
  private static void leaf$isolated(Isolation $isolation, int[] a, int i) {
    Work.take(30);
    if (i == 2) {
      throw new IllegalStateException("leaf");
    }
    $isolation.getAndAdd(a, i, 1);
  }

  /**
   * The method {@code inner} with its array accesses recorded.
   */
  private static void inner$isolated(Isolation $isolation, int[] a) {
    for (int i = 0; i < a.length; i++) {
      leaf$isolated($isolation, a, i);
    }
  }

  /**
   * Calls of {@code leaf}, in columns.
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
            final int[] a = (int[]) this.argument1[$slot];
            final int i = this.argument2[$slot];
            leaf$isolated($isolation.trackingArrays(), a, i);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Turns of a loop, each with a call of {@code leaf}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private int[] same1;

    $Slice_1(int room) {
      super($SITE_1, room, false, true);
    }

    static int spawn(Run run, int left, int first, int[] same1) {
      int turns = run.slice($SITE_1, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_1) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static void one(Isolation $isolation, int[] a, int i) throws Throwable {
      leaf$isolated($isolation.trackingArrays(), a, i);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int $first = this.first;
      final int[] a = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            one($isolation, a, i);
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
