package t;

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
 * Runs the annotated methods of {@link Order} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Order"
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
final class DecoOrder {
  private static final Site $SITE_1 = new Site(Order.class, "arguments", "Order.java", 20).orDirectly();

  private static final Site $SITE_2 = new Site(Order.class, "arguments", "Order.java", 23);

  private static final Site $SITE_3 = new Site(Order.class, "arguments", "Order.java", 26).orDirectly();

  private DecoOrder() {
  }

  static Deferred<Integer> both(int left, int right) {
    return Calls.spawnAlone(isolation -> Order.both(left, right));
  }

  static Deferred<Integer> both(Scope scope, int left, int right) {
    return Calls.spawn(scope, isolation -> Order.both(left, right));
  }

  /**
   * An argument has the value from before a later one assigns to its variable.
   */
  static int[] arguments(int n) {
    if (Run.serial(Order.class)) {
      return Order.arguments(n);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[n];
      int j = 0;
      for (int i = 0; i < n; i++) {
        // deco: spawns both; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out[i] = Order.both(j, j++);
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_1, $6);
            throw $6;
          }
        } else {
          final int $1 = i;
          final int $2 = j;
          final int $3 = j++;
          final $Batch_1 $5 = $Batch_1.at($deco, out);
          if ($5 != null) {
            $5.add($2, $3, $1);
          } else {
            final Deferred<Integer> $4 = DecoOrder.both($deco.at($SITE_1), $2, $3);
            $deco.defer(out, $1, () -> out[$1] = $4.get());
          }
        }
      }
      for (int i = 0; i < n; i++) {
        // deco: spawns both; the rest is replayed at the next wait point
        final int $7 = i;
        final IntRef $8 = new IntRef();
        $deco.defer(() -> $8.value = out[$7]);
        final Deferred<Integer> $9 = DecoOrder.both($deco.at($SITE_2), j, j = i);
        $deco.defer(out, $7, () -> {
          $8.value += $9.get();
          out[$7] = $8.value;
        });
      }
      for (int i = 0; i < n; i++) {
        // deco: spawns both
        if ($deco.inPlace($SITE_3)) {
          try {
            Order.both(j, j += i);
          } catch (Throwable $13) {
            $deco.failedInPlace($SITE_3, $13);
            throw $13;
          }
        } else {
          final int $10 = j;
          final int $11 = j += i;
          final $Batch_2 $12 = $Batch_2.at($deco);
          if ($12 != null) {
            $12.add($10, $11);
          } else {
            DecoOrder.both($deco.at($SITE_3), $10, $11);
          }
        }
      }
      $deco.await(); // deco: waits: reads out, which the statement of line 20 may write
      out[0] += j;
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Calls of {@code both}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] argument2;

    private final int[] operand1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, true);
      argument1 = new int[room];
      argument2 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, int[] same1) {
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

    void add(int argument1, int argument2, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
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
            final int left = this.argument1[$slot];
            final int right = this.argument2[$slot];
            $results[$slot] = Order.both(left, right);
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
      final int[] out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        out[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code both}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private final int[] argument1;

    private final int[] argument2;

    $Batch_2(int room) {
      super($SITE_3, room, false, true);
      argument1 = new int[room];
      argument2 = new int[room];
    }

    static $Batch_2 at(Run run) {
      if (run.filling() instanceof $Batch_2 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_3);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_3) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
      run.fill(next, capacity, null);
      return next;
    }

    void add(int argument1, int argument2) {
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
            final int left = this.argument1[$slot];
            final int right = this.argument2[$slot];
            final int $results = Order.both(left, right);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }
}
