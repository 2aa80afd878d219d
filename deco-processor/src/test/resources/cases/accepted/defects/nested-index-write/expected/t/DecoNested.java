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
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Nested} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Nested"
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
final class DecoNested {
  private static final Site $SITE_1 = new Site(Nested.class, "run", "Nested.java", 27).orDirectly();

  private static final Site $SITE_2 = new Site(Nested.class, "run", "Nested.java", 28).orDirectly();

  private DecoNested() {
  }

  static Deferred<Void> corner(int[][] out, int value) {
    return Calls.spawnAlone(isolation -> {
      corner$isolated(isolation.trackingArrays(), out, value);
      return null;
    });
  }

  static Deferred<Void> corner(Scope scope, int[][] out, int value) {
    return Calls.spawn(scope, isolation -> {
      corner$isolated(isolation.trackingArrays(), out, value);
      return null;
    });
  }

  static Deferred<Void> deep(List<List<Integer>> out, int value) {
    return Calls.spawnAlone(isolation -> {
      Nested.deep(isolation.view(out), value);
      return null;
    });
  }

  static Deferred<Void> deep(Scope scope, List<List<Integer>> out, int value) {
    return Calls.spawn(scope, isolation -> {
      Nested.deep(isolation.view(out), value);
      return null;
    });
  }

  static void run(int[][] array, List<List<Integer>> lists) {
    if (Run.serial(Nested.class)) {
      Nested.run(array, lists);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < 3; i++) {
        // deco: spawns corner
        if ($deco.inPlace($SITE_1)) {
          try {
            Nested.corner(array, i);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final $Batch_1 $1 = $Batch_1.at($deco);
          if ($1 != null) {
            $1.add(array, i);
          } else {
            DecoNested.corner($deco.at($SITE_1), array, i);
          }
        }
        // deco: spawns deep
        if ($deco.inPlace($SITE_2)) {
          try {
            Nested.deep(lists, i);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_2, $4);
            throw $4;
          }
        } else {
          final $Batch_2 $3 = $Batch_2.at($deco);
          if ($3 != null) {
            $3.add(lists, i);
          } else {
            DecoNested.deep($deco.at($SITE_2), lists, i);
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
   * The method {@code corner} with its array accesses recorded.
   */
  private static void corner$isolated(Isolation $isolation, int[][] out, int value) {
    Work.take(50);
    $isolation.set($isolation.get(out, 0), 0, value);
    $isolation.set($isolation.get(out, 1), value, $isolation.get($isolation.get(out, 0), 0) + 1);
  }

  /**
   * Calls of {@code corner}, in columns.
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

    void add(int[][] argument1, int argument2) {
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
            final int[][] out = (int[][]) this.argument1[$slot];
            final int value = this.argument2[$slot];
            corner$isolated($isolation.trackingArrays(), out, value);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Calls of {@code deep}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private final Object[] argument1;

    private final int[] argument2;

    $Batch_2(int room) {
      super($SITE_2, room, false, false);
      argument1 = new Object[room];
      argument2 = new int[room];
    }

    static $Batch_2 at(Run run) {
      if (run.filling() instanceof $Batch_2 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_2);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_2) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
      run.fill(next, capacity, null);
      return next;
    }

    void add(List<List<Integer>> argument1, int argument2) {
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
            final List<List<Integer>> out = (List<List<Integer>>) this.argument1[$slot];
            final int value = this.argument2[$slot];
            Nested.deep($isolation.view(out), value);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }
}
