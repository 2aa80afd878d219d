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
 * Runs the annotated methods of {@link Adder} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Adder"
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
final class DecoAdder {
  private static final Site $SITE_1 = new Site(Adder.class, "squares", "Adder.java", 24).orDirectly();

  private static final Site $SITE_2 = new Site(Adder.class, "squares", "Adder.java", 26).orDirectly();

  private static final Site $SITE_3 = new Site(Adder.class, "squares", "Adder.java", 27).orDirectly();

  private DecoAdder() {
  }

  static Deferred<Integer> square(int x) {
    return Calls.spawnAlone(isolation -> Adder.square(x));
  }

  static Deferred<Integer> square(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Adder.square(x));
  }

  static List<Integer> squares(int n) {
    if (Run.serial(Adder.class)) {
      return Adder.squares(n);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        // deco: spawns square; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add(Adder.square(i));
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final $Batch_1 $2 = $Batch_1.at($deco, out);
          if ($2 != null) {
            $2.add(i);
          } else {
            final Deferred<Integer> $1 = DecoAdder.square($deco.at($SITE_1), i);
            $deco.deferWhole(out, () -> out.add($1.get()));
          }
        }
      }
      // deco: spawns square; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          out.add(0, Adder.square(10));
        } catch (Throwable $5) {
          $deco.failedInPlace($SITE_2, $5);
          throw $5;
        }
      } else {
        final Deferred<Integer> $4 = DecoAdder.square($deco.at($SITE_2), 10);
        $deco.deferWhole(out, () -> out.add(0, $4.get()));
      }
      // deco: spawns square; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          out.add(Adder.square(11));
        } catch (Throwable $7) {
          $deco.failedInPlace($SITE_3, $7);
          throw $7;
        }
      } else {
        final Deferred<Integer> $6 = DecoAdder.square($deco.at($SITE_3), 11);
        $deco.deferWhole(out, () -> out.add($6.get()));
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
   * Calls of {@code square}, in columns.
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
      for (int $slot = 0; $slot < this.size(); $slot++) {
        $progress.at($slot);
        final int x = this.argument1[$slot];
        $results[$slot] = Adder.square(x);
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
