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
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Chain} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Chain"
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
final class DecoChain {
  private static final Site $SITE_1 = new Site(Chain.class, "run", "Chain.java", 23).orDirectly();

  private DecoChain() {
  }

  static Deferred<Void> step(int[] a, List<Integer> list, Map<Integer, Integer> map, int i) {
    return Calls.spawnAlone(isolation -> {
      step$isolated(isolation.trackingArrays(), a, isolation.view(list), isolation.view(map), i);
      return null;
    });
  }

  static Deferred<Void> step(Scope scope, int[] a, List<Integer> list, Map<Integer, Integer> map,
      int i) {
    return Calls.spawn(scope, isolation -> {
      step$isolated(isolation.trackingArrays(), a, isolation.view(list), isolation.view(map), i);
      return null;
    });
  }

  static void run(int[] a, List<Integer> list, Map<Integer, Integer> map) {
    if (Run.serial(Chain.class)) {
      Chain.run(a, list, map);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 1; i < a.length; i++) {
        // deco: spawns step
        if ($deco.inPlace($SITE_1)) {
          try {
            int $4 = $deco.turns(Turns.below(i, a.length));
            for (; ; i++) {
              Chain.step(a, list, map, i);
              if (--$4 <= 0) break;
            }
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final int $2 = $Slice_1.spawn($deco, Turns.below(i, a.length), i, a, list, map);
          if ($2 > 0) {
            i += $2 - 1;
          } else {
            final $Batch_1 $1 = $Batch_1.at($deco);
            if ($1 != null) {
              $1.add(a, list, map, i);
            } else {
              DecoChain.step($deco.at($SITE_1), a, list, map, i);
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
  private static void step$isolated(Isolation $isolation, int[] a, List<Integer> list,
      Map<Integer, Integer> map, int i) {
    Work.take(60);
    $isolation.set(a, i, $isolation.get(a, i - 1) * 2 + 1);
    list.add(list.get(list.size() - 1) + $isolation.get(a, i));
    map.put(i, map.get(i - 1) + list.size());
  }

  /**
   * Calls of {@code step}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private final Object[] argument1;

    private final Object[] argument2;

    private final Object[] argument3;

    private final int[] argument4;

    $Batch_1(int room) {
      super($SITE_1, room, false, false);
      argument1 = new Object[room];
      argument2 = new Object[room];
      argument3 = new Object[room];
      argument4 = new int[room];
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

    void add(int[] argument1, List<Integer> argument2, Map<Integer, Integer> argument3,
        int argument4) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      this.argument3[slot] = argument3;
      this.argument4[slot] = argument4;
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
            final List<Integer> list = (List<Integer>) this.argument2[$slot];
            final Map<Integer, Integer> map = (Map<Integer, Integer>) this.argument3[$slot];
            final int i = this.argument4[$slot];
            step$isolated($isolation.trackingArrays(), a, $isolation.view(list), $isolation.view(map), i);
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

    private int[] same1;

    private List<Integer> same2;

    private Map<Integer, Integer> same3;

    $Slice_1(int room) {
      super($SITE_1, room, false, true);
    }

    static int spawn(Run run, int left, int first, int[] same1, List<Integer> same2,
        Map<Integer, Integer> same3) {
      int turns = run.slice($SITE_1, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_1) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        next.same3 = same3;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static void one(Isolation $isolation, int[] a, List<Integer> list,
        Map<Integer, Integer> map, int i) throws Throwable {
      step$isolated($isolation.trackingArrays(), a, $isolation.view(list), $isolation.view(map), i);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int $first = this.first;
      final int[] a = this.same1;
      final List<Integer> list = this.same2;
      final Map<Integer, Integer> map = this.same3;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            one($isolation, a, list, map, i);
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
      same3 = null;
    }
  }
}
