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
  private static final Site $SITE_1 = new Site(Chain.class, "chain", "Chain.java", 21).orDirectly();

  private DecoChain() {
  }

  static Deferred<Integer> next(int x) {
    return Calls.spawnAlone(isolation -> Chain.next(x));
  }

  static Deferred<Integer> next(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Chain.next(x));
  }

  static int[] chain(int n) {
    if (Run.serial(Chain.class)) {
      return Chain.chain(n);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[n];
      out[0] = 1;
      for (int i = 1; i < n; i++) {
        $deco.await(); // deco: waits: reads out, which the statement of line 21 may write
        // deco: spawns next; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out[i] = Chain.next(out[i - 1]);
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_1, $5);
            throw $5;
          }
        } else {
          final int $1 = i;
          final int $2 = out[i - 1];
          final $Batch_1 $4 = $Batch_1.at($deco, out);
          if ($4 != null) {
            $4.add($2, $1);
          } else {
            final Deferred<Integer> $3 = DecoChain.next($deco.at($SITE_1), $2);
            $deco.defer(out, $1, () -> out[$1] = $3.get());
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Calls of {@code next}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, true);
      argument1 = new int[room];
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
            final int x = this.argument1[$slot];
            $results[$slot] = Chain.next(x);
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
}
