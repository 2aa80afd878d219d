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
import dev.deco.runtime.support.Turns;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Branches} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Branches"
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
final class DecoBranches {
  private static final Site $SITE_1 = new Site(Branches.class, "run", "Branches.java", 24).orDirectly();

  private static final Site $SITE_2 = new Site(Branches.class, "run", "Branches.java", 28);

  private static final Site $SITE_3 = new Site(Branches.class, "run", "Branches.java", 31).orDirectly();

  private static final Site $SITE_4 = new Site(Branches.class, "run", "Branches.java", 34).orDirectly();

  private static final Site $SITE_5 = new Site(Branches.class, "run", "Branches.java", 35).orDirectly();

  private static final Site $SITE_6 = new Site(Branches.class, "run", "Branches.java", 36).orDirectly();

  private DecoBranches() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Branches.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Branches.f(x));
  }

  static List<Integer> run(boolean[] flags) {
    if (Run.serial(Branches.class)) {
      return Branches.run(flags);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      final IntRef v = new IntRef(-1);
      for (boolean flag : flags) {
        if (flag) {
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_1)) {
            try {
              v.value = Branches.f(v.value);
            } catch (Throwable $4) {
              $deco.failedInPlace($SITE_1, $4);
              throw $4;
            }
          } else {
            final int $1 = v.value;
            final $Batch_1 $3 = $Batch_1.at($deco, v);
            if ($3 != null) {
              $3.add($1);
            } else {
              final Deferred<Integer> $2 = DecoBranches.f($deco.at($SITE_1), $1);
              $deco.defer(() -> v.value = $2.get());
            }
          }
        } else {
          $deco.await(); // deco: waits: writes v, which the statement of line 28 may read
          v.value = v.value * 2;
        }
        $deco.await(); // deco: waits: reads v, which the statement of line 24 may write
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $5 = !(flag) ? DecoBranches.f($deco.at($SITE_2), v.value) : null;
        $deco.deferWhole(out, () -> out.add(flag ? v.value : ((int) $5.get())));
      }
      final IntRef w = new IntRef();
      if (flags.length > 2) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            w.value = Branches.f(40);
          } catch (Throwable $7) {
            $deco.failedInPlace($SITE_3, $7);
            throw $7;
          }
        } else {
          final Deferred<Integer> $6 = DecoBranches.f($deco.at($SITE_3), 40);
          $deco.defer(() -> w.value = $6.get());
        }
      }
      else w.value = 41;
      $deco.await(); // deco: waits: reads out, which the statement of line 28 may write
      out.add(w.value);
      if (flags.length > 2) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_4)) {
          try {
            out.add(Branches.f(1));
          } catch (Throwable $9) {
            $deco.failedInPlace($SITE_4, $9);
            throw $9;
          }
        } else {
          final Deferred<Integer> $8 = DecoBranches.f($deco.at($SITE_4), 1);
          $deco.deferWhole(out, () -> out.add($8.get()));
        }
      } else out.add(2);
      for (int i = 0; i < 2; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_5)) {
          try {
            int $14 = $deco.turns(Turns.below(i, 2));
            for (; ; i++) {
              out.add(Branches.f(i));
              if (--$14 <= 0) break;
            }
          } catch (Throwable $13) {
            $deco.failedInPlace($SITE_5, $13);
            throw $13;
          }
        } else {
          final int $12 = $Slice_1.spawn($deco, Turns.below(i, 2), i, out);
          if ($12 > 0) {
            i += $12 - 1;
          } else {
            final $Batch_2 $11 = $Batch_2.at($deco, out);
            if ($11 != null) {
              $11.add(i);
            } else {
              final Deferred<Integer> $10 = DecoBranches.f($deco.at($SITE_5), i);
              $deco.deferWhole(out, () -> out.add($10.get()));
            }
          }
        }
      }
      // deco: waits before each test: reads v, which the statement of line 36 may write
      while ($deco.awaited() & (v.value < 8)) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_6)) {
          try {
            v.value = Branches.f(v.value);
          } catch (Throwable $18) {
            $deco.failedInPlace($SITE_6, $18);
            throw $18;
          }
        } else {
          final int $15 = v.value;
          final $Batch_3 $17 = $Batch_3.at($deco, v);
          if ($17 != null) {
            $17.add($15);
          } else {
            final Deferred<Integer> $16 = DecoBranches.f($deco.at($SITE_6), $15);
            $deco.defer(() -> v.value = $16.get());
          }
        }
      }
      out.add(v.value);
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
    private IntRef same1;

    private final int[] argument1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, IntRef same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_1);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_1) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
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
            $results[$slot] = Branches.f(x);
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
      final IntRef v = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        v.value = $results[$slot];
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
      super($SITE_5, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_2 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_2 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_5);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_5) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
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
            $results[$slot] = Branches.f(x);
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
   * Turns of a loop, each with a call of {@code f}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private List<Integer> same1;

    private int[] results;

    $Slice_1(int room) {
      super($SITE_5, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, List<Integer> same1) {
      int turns = run.slice($SITE_5, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_5) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int x) throws Throwable {
      return Branches.f(x);
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

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_3 extends Batch {
    private IntRef same1;

    private final int[] argument1;

    private int[] results;

    $Batch_3(int room) {
      super($SITE_6, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_3 at(Run run, IntRef same1) {
      if (run.filling() instanceof $Batch_3 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_6);
      if (capacity == 0) {
        return null;
      }
      $Batch_3 next = run.used($SITE_6) instanceof $Batch_3 used ? used : new $Batch_3(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
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
            $results[$slot] = Branches.f(x);
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
      final IntRef v = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        v.value = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
