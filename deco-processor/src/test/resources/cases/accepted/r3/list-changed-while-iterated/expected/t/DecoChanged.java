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
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Changed} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Changed"
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
final class DecoChanged {
  private static final Site $SITE_1 = new Site(Changed.class, "deferred", "Changed.java", 27).orDirectly();

  private static final Site $SITE_2 = new Site(Changed.class, "called", "Changed.java", 35).orDirectly();

  private DecoChanged() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Changed.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Changed.f(x));
  }

  static Deferred<Void> grow(List<Integer> list) {
    return Calls.spawnAlone(isolation -> {
      Changed.grow(isolation.view(list));
      return null;
    });
  }

  static Deferred<Void> grow(Scope scope, List<Integer> list) {
    return Calls.spawn(scope, isolation -> {
      Changed.grow(isolation.view(list));
      return null;
    });
  }

  static void deferred(List<Integer> list, List<Integer> seen) {
    if (Run.serial(Changed.class)) {
      Changed.deferred(list, seen);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: waits before each element: reads list, which the statement of line 27 may write
      for (int x : $deco.awaiting(list)) {
        seen.add(x);
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            list.add(Changed.f(x));
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final $Batch_1 $2 = $Batch_1.at($deco, list);
          if ($2 != null) {
            $2.add(x);
          } else {
            final Deferred<Integer> $1 = DecoChanged.f($deco.at($SITE_1), x);
            $deco.deferWhole(list, () -> list.add($1.get()));
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

  static void called(List<Integer> list, List<Integer> seen) {
    if (Run.serial(Changed.class)) {
      Changed.called(list, seen);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: waits before each element: reads list, which grow (line 35) may write
      for (int x : $deco.awaiting(list)) {
        seen.add(x);
        // deco: spawns grow
        if ($deco.inPlace($SITE_2)) {
          try {
            Changed.grow(list);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_2, $2);
            throw $2;
          }
        } else {
          final $Batch_2 $1 = $Batch_2.at($deco);
          if ($1 != null) {
            $1.add(list);
          } else {
            DecoChanged.grow($deco.at($SITE_2), list);
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
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private List<Integer> same1;

    private final int[] argument1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_1);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_1) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Changed.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final List<Integer> list = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        list.add($results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code grow}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private final Object[] argument1;

    $Batch_2(int room) {
      super($SITE_2, room, false, false);
      argument1 = new Object[room];
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

    void add(List<Integer> argument1) {
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
            final List<Integer> list = (List<Integer>) this.argument1[$slot];
            Changed.grow($isolation.view(list));
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }
}
