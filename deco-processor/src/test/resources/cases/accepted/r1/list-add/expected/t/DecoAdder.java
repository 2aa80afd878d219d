package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Turns;
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
            int $5 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              out.add(Adder.square(i));
              if (--$5 <= 0) break;
            }
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_1, $4);
            throw $4;
          }
        } else {
          final int $3 = $Slice_1.spawn($deco, Turns.below(i, n), i, out);
          if ($3 > 0) {
            i += $3 - 1;
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
      }
      // deco: spawns square; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          out.add(0, Adder.square(10));
        } catch (Throwable $7) {
          $deco.failedInPlace($SITE_2, $7);
          throw $7;
        }
      } else {
        final Deferred<Integer> $6 = DecoAdder.square($deco.at($SITE_2), 10);
        $deco.deferWhole(out, () -> out.add(0, $6.get()));
      }
      // deco: spawns square; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          out.add(Adder.square(11));
        } catch (Throwable $9) {
          $deco.failedInPlace($SITE_3, $9);
          throw $9;
        }
      } else {
        final Deferred<Integer> $8 = DecoAdder.square($deco.at($SITE_3), 11);
        $deco.deferWhole(out, () -> out.add($8.get()));
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
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Adder.square(x);
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

  /**
   * Turns of a loop, each with a call of {@code square}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private List<Integer> same1;

    private int[] results;

    $Slice_1(int room) {
      super($SITE_1, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, List<Integer> same1) {
      int turns = run.slice($SITE_1, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_1) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int x) throws Throwable {
      return Adder.square(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final List<Integer> out = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, i);
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
      final int $first = this.first;
      final List<Integer> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        out.add($results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
