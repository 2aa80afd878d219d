package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Once} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Once"
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
final class DecoOnce {
  private static final Site $SITE_1 = new Site(Once.class, "run", "Once.java", 43).orDirectly();

  private static final Site $SITE_2 = new Site(Once.class, "run", "Once.java", 44);

  private static final Site $SITE_3 = new Site(Once.class, "run", "Once.java", 45);

  private static final Site $SITE_4 = new Site(Once.class, "failing", "Once.java", 52).orDirectly();

  private static final Site $SITE_5 = new Site(Once.class, "failing", "Once.java", 53).orDirectly();

  private static final Site $SITE_6 = new Site(Once.class, "failing", "Once.java", 54).orDirectly();

  private DecoOnce() {
  }

  static Deferred<Void> fill(int[] a, int i) {
    return Calls.spawnAlone(isolation -> {
      fill$isolated(isolation.trackingArrays(), a, i);
      return null;
    });
  }

  static Deferred<Void> fill(Scope scope, int[] a, int i) {
    return Calls.spawn(scope, isolation -> {
      fill$isolated(isolation.trackingArrays(), a, i);
      return null;
    });
  }

  static Deferred<Integer> count(Once b, int[] a, int i) {
    return Calls.orderFieldsAlone(isolation -> Once.count(b, a, i));
  }

  static Deferred<Integer> count(Scope scope, Once b, int[] a, int i) {
    return Calls.orderFields(scope, isolation -> Once.count(b, a, i));
  }

  static Deferred<Integer> bump(int[] a, int by) {
    return Calls.orderFieldsAlone(isolation -> Once.bump(a, by));
  }

  static Deferred<Integer> bump(Scope scope, int[] a, int by) {
    return Calls.orderFields(scope, isolation -> Once.bump(a, by));
  }

  static Deferred<Integer> fail(int i) {
    return Calls.spawnAlone(isolation -> Once.fail(i));
  }

  static Deferred<Integer> fail(Scope scope, int i) {
    return Calls.spawn(scope, isolation -> Once.fail(i));
  }

  static void run(Once b, int[] a) {
    if (Run.serial(Once.class)) {
      Once.run(b, a);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 1; i < a.length; i++) {
        // deco: spawns fill
        if ($deco.inPlace($SITE_1)) {
          try {
            Once.fill(a, i - 1);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final int $1 = i - 1;
          final $Batch_1 $2 = $Batch_1.at($deco);
          if ($2 != null) {
            $2.add(a, $1);
          } else {
            DecoOnce.fill($deco.at($SITE_1), a, $1);
          }
        }
        // deco: spawns count; the rest is replayed at the next wait point
        final int $4 = i;
        final IntRef $5 = new IntRef();
        $deco.defer(() -> $5.value = a[$4]);
        final Deferred<Integer> $6 = DecoOnce.count($deco.at($SITE_2), b, a, i);
        $deco.defer(a, $4, () -> {
          $5.value += $6.get();
          a[$4] = $5.value;
        });
        // deco: spawns bump; the rest is replayed at the next wait point
        final IntRef $7 = new IntRef();
        $deco.defer(() -> $7.value = a[0]);
        final Deferred<Integer> $8 = DecoOnce.bump($deco.at($SITE_3), a, i);
        $deco.defer(a, 0, () -> {
          $7.value += $8.get();
          a[0] = $7.value;
        });
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void failing(Once b, int[] a) {
    if (Run.serial(Once.class)) {
      Once.failing(b, a);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 1; i < a.length; i++) {
        // deco: spawns fail; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_4)) {
          try {
            a[i] = Once.fail(i);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_4, $4);
            throw $4;
          }
        } else {
          final int $1 = i;
          final $Batch_2 $3 = $Batch_2.at($deco, a);
          if ($3 != null) {
            $3.add(i, $1);
          } else {
            final Deferred<Integer> $2 = DecoOnce.fail($deco.at($SITE_4), i);
            $deco.defer(a, $1, () -> a[$1] = $2.get());
          }
        }
        // deco: spawns count
        if ($deco.inPlace($SITE_5)) {
          try {
            Once.count(b, a, i);
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_5, $5);
            throw $5;
          }
        } else {
          DecoOnce.count($deco.at($SITE_5), b, a, i);
        }
        // deco: spawns bump
        if ($deco.inPlace($SITE_6)) {
          try {
            Once.bump(a, i);
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_6, $6);
            throw $6;
          }
        } else {
          DecoOnce.bump($deco.at($SITE_6), a, i);
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
   * The method {@code fill} with its array accesses recorded.
   */
  private static void fill$isolated(Isolation $isolation, int[] a, int i) {
    Work.take(80);
    $isolation.set(a, i, (int) ($isolation.get(a, i) + (i)));
  }

  /**
   * Calls of {@code fill}, in columns.
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
            fill$isolated($isolation.trackingArrays(), a, i);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Calls of {@code fail}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_2(int room) {
      super($SITE_4, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_2 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_2 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_4);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_4) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
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
            $results[$slot] = Once.fail(i);
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
      final int[] a = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        a[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
