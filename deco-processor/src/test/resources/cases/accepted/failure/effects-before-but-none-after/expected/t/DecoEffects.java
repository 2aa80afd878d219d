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
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Effects} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Effects"
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
final class DecoEffects {
  private static final Site $SITE_1 = new Site(Effects.class, "run", "Effects.java", 30).orDirectly();

  private static final Site $SITE_2 = new Site(Effects.class, "run", "Effects.java", 31).orDirectly();

  private DecoEffects() {
  }

  static Deferred<Void> write(int[] a, List<Integer> list, int i) {
    return Calls.spawnAlone(isolation -> {
      write$isolated(isolation.trackingArrays(), a, isolation.view(list), i);
      return null;
    });
  }

  static Deferred<Void> write(Scope scope, int[] a, List<Integer> list, int i) {
    return Calls.spawn(scope, isolation -> {
      write$isolated(isolation.trackingArrays(), a, isolation.view(list), i);
      return null;
    });
  }

  static Deferred<Integer> value(int i) {
    return Calls.spawnAlone(isolation -> Effects.value(i));
  }

  static Deferred<Integer> value(Scope scope, int i) {
    return Calls.spawn(scope, isolation -> Effects.value(i));
  }

  static void run(int[] a, List<Integer> list, Map<Integer, Integer> map) {
    if (Run.serial(Effects.class)) {
      Effects.run(a, list, map);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < a.length; i++) {
        // deco: spawns write
        if ($deco.inPlace($SITE_1)) {
          try {
            Effects.write(a, list, i);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final $Batch_1 $1 = $Batch_1.at($deco);
          if ($1 != null) {
            $1.add(a, list, i);
          } else {
            DecoEffects.write($deco.at($SITE_1), a, list, i);
          }
        }
        // deco: spawns value; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            map.put(i, Effects.value(i));
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_2, $6);
            throw $6;
          }
        } else {
          final int $3 = i;
          final $Batch_2 $5 = $Batch_2.at($deco, map);
          if ($5 != null) {
            $5.add(i, $3);
          } else {
            final Deferred<Integer> $4 = DecoEffects.value($deco.at($SITE_2), i);
            $deco.defer(map, $3, () -> map.put($3, $4.get()));
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
   * The method {@code write} with its array accesses recorded.
   */
  private static void write$isolated(Isolation $isolation, int[] a, List<Integer> list, int i) {
    Work.take(20 * (6 - i));
    $isolation.set(a, i, i + 1);
    list.add(i);
    if (i == 3) {
      throw new IllegalStateException("at " + i);
    }
  }

  /**
   * Calls of {@code write}, in columns.
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

    void add(int[] argument1, List<Integer> argument2, int argument3) {
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
            final int[] a = (int[]) this.argument1[$slot];
            final List<Integer> list = (List<Integer>) this.argument2[$slot];
            final int i = this.argument3[$slot];
            write$isolated($isolation.trackingArrays(), a, $isolation.view(list), i);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Calls of {@code value}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private Map<Integer, Integer> same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_2(int room) {
      super($SITE_2, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_2 at(Run run, Map<Integer, Integer> same1) {
      if (run.filling() instanceof $Batch_2 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_2);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_2) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.operand1[slot] = operand1;
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
            final int i = this.argument1[$slot];
            $results[$slot] = Effects.value(i);
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
      final Map<Integer, Integer> map = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $3 = this.operand1[$slot];
        map.put($3, $results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
