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
 * Runs the annotated methods of {@link Labels} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Labels"
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
final class DecoLabels {
  private static final Site $SITE_1 = new Site(Labels.class, "run", "Labels.java", 23).orDirectly();

  private static final Site $SITE_2 = new Site(Labels.class, "run", "Labels.java", 28).orDirectly();

  private static final Site $SITE_3 = new Site(Labels.class, "run", "Labels.java", 37).orDirectly();

  private DecoLabels() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Labels.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Labels.f(x));
  }

  static List<Integer> run(int[] a) {
    if (Run.serial(Labels.class)) {
      return Labels.run(a);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      outer:
      for (int i = 0; i < 5; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            a[i] = Labels.f(i);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_1, $4);
            throw $4;
          }
        } else {
          final int $1 = i;
          final $Batch_1 $3 = $Batch_1.at($deco, a);
          if ($3 != null) {
            $3.add(i, $1);
          } else {
            final Deferred<Integer> $2 = DecoLabels.f($deco.at($SITE_1), i);
            $deco.defer(a, $1, () -> a[$1] = $2.get());
          }
        }
        for (int j = 0; j < 5; j++) {
          if (j == i + 1) {
            continue outer;
          }
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_2)) {
            try {
              out.add(Labels.f(10 * i + j));
            } catch (Throwable $8) {
              $deco.failedInPlace($SITE_2, $8);
              throw $8;
            }
          } else {
            final int $5 = 10 * i + j;
            final $Batch_2 $7 = $Batch_2.at($deco, out);
            if ($7 != null) {
              $7.add($5);
            } else {
              final Deferred<Integer> $6 = DecoLabels.f($deco.at($SITE_2), $5);
              $deco.deferWhole(out, () -> out.add($6.get()));
            }
          }
          $deco.await(); // deco: waits: reads a, which the statement of line 23 may write
          if (a[i] + j > 6) {
            break outer;
          }
        }
        out.add(-1);
      }
      block:
      {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            out.add(Labels.f(100));
          } catch (Throwable $10) {
            $deco.failedInPlace($SITE_3, $10);
            throw $10;
          }
        } else {
          final Deferred<Integer> $9 = DecoLabels.f($deco.at($SITE_3), 100);
          $deco.deferWhole(out, () -> out.add($9.get()));
        }
        $deco.await(); // deco: waits: reads out, which the statement of line 37 may write
        if (out.size() > 3) {
          break block;
        }
        out.add(-2);
      }
      return out;
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
            $results[$slot] = Labels.f(x);
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

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private List<Integer> same1;

    private final int[] argument1;

    private int[] results;

    $Batch_2(int room) {
      super($SITE_2, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_2 at(Run run, List<Integer> same1) {
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
            $results[$slot] = Labels.f(x);
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
      final List<Integer> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        out.add($results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
