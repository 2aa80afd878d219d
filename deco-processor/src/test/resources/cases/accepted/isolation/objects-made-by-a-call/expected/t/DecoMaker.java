package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Maker} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Maker"
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
final class DecoMaker {
  private static final Site $SITE_1 = new Site(Maker.class, "run", "Maker.java", 76).orDirectly();

  private static final Site $SITE_2 = new Site(Maker.class, "run", "Maker.java", 77).orDirectly();

  private DecoMaker() {
  }

  static Deferred<Maker.Sum> make(int x) {
    return Calls.spawnAlone(isolation -> Maker.make(x));
  }

  static Deferred<Maker.Sum> make(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Maker.make(x));
  }

  static Deferred<Integer> mean(int x) {
    return Calls.spawnAlone(isolation -> Maker.mean(x));
  }

  static Deferred<Integer> mean(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Maker.mean(x));
  }

  static List<Maker.Sum> run(int n, int[] out) {
    if (Run.serial(Maker.class)) {
      return Maker.run(n, out);
    }
    final Run $deco = Run.open();
    try {
      List<Maker.Sum> sums = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        // deco: spawns make; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            sums.add(Maker.make(i));
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final $Batch_1 $2 = $Batch_1.at($deco, sums);
          if ($2 != null) {
            $2.add(i);
          } else {
            final Deferred<Maker.Sum> $1 = DecoMaker.make($deco.at($SITE_1), i);
            $deco.deferWhole(sums, () -> sums.add($1.get()));
          }
        }
        // deco: spawns mean; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            out[i] = Maker.mean(i);
          } catch (Throwable $7) {
            $deco.failedInPlace($SITE_2, $7);
            throw $7;
          }
        } else {
          final int $4 = i;
          final $Batch_2 $6 = $Batch_2.at($deco, out);
          if ($6 != null) {
            $6.add(i, $4);
          } else {
            final Deferred<Integer> $5 = DecoMaker.mean($deco.at($SITE_2), i);
            $deco.defer(out, $4, () -> out[$4] = $5.get());
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return sums;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Calls of {@code make}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private List<Maker.Sum> same1;

    private final int[] argument1;

    private Object[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, false);
      argument1 = new int[room];
      results = new Object[room];
    }

    static $Batch_1 at(Run run, List<Maker.Sum> same1) {
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
      final Object[] $results = $progress.again() ? new Object[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Maker.make(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final Object[] $results = this.results;
      final List<Maker.Sum> sums = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        sums.add(((Maker.Sum) $results[$slot]));
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code mean}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_2(int room) {
      super($SITE_2, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_2 at(Run run, int[] same1) {
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
            final int x = this.argument1[$slot];
            $results[$slot] = Maker.mean(x);
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
        final int $4 = this.operand1[$slot];
        out[$4] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
