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
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Endless} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Endless"
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
final class DecoEndless {
  private static final Site $SITE_1 = new Site(Endless.class, "run", "Endless.java", 21).orDirectly();

  private static final Site $SITE_2 = new Site(Endless.class, "run", "Endless.java", 28).orDirectly();

  private static final Site $SITE_3 = new Site(Endless.class, "run", "Endless.java", 32).orDirectly();

  private DecoEndless() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Endless.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Endless.f(x));
  }

  static int run(List<Integer> out) {
    if (Run.serial(Endless.class)) {
      return Endless.run(out);
    }
    final Run $deco = Run.open();
    try {
      final IntRef v = new IntRef(1);
      while (true) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            v.value = Endless.f(v.value);
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
            final Deferred<Integer> $2 = DecoEndless.f($deco.at($SITE_1), $1);
            $deco.defer(() -> v.value = $2.get());
          }
        }
        $deco.await(); // deco: waits: reads v, which the statement of line 21 may write
        out.add(v.value);
        if (v.value > 20) {
          break;
        }
      }
      for (; ; ) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            v.value = Endless.f(v.value);
          } catch (Throwable $8) {
            $deco.failedInPlace($SITE_2, $8);
            throw $8;
          }
        } else {
          final int $5 = v.value;
          final $Batch_2 $7 = $Batch_2.at($deco, v);
          if ($7 != null) {
            $7.add($5);
          } else {
            final Deferred<Integer> $6 = DecoEndless.f($deco.at($SITE_2), $5);
            $deco.defer(() -> v.value = $6.get());
          }
        }
        $deco.await(); // deco: waits: reads v, which the statement of line 28 may write
        if (v.value > 100) {
          return v.value;
        }
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            out.add(Endless.f(v.value));
          } catch (Throwable $12) {
            $deco.failedInPlace($SITE_3, $12);
            throw $12;
          }
        } else {
          final int $9 = v.value;
          final $Batch_3 $11 = $Batch_3.at($deco, out);
          if ($11 != null) {
            $11.add($9);
          } else {
            final Deferred<Integer> $10 = DecoEndless.f($deco.at($SITE_3), $9);
            $deco.deferWhole(out, () -> out.add($10.get()));
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
            $results[$slot] = Endless.f(x);
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
    private IntRef same1;

    private final int[] argument1;

    private int[] results;

    $Batch_2(int room) {
      super($SITE_2, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_2 at(Run run, IntRef same1) {
      if (run.filling() instanceof $Batch_2 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_2);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_2) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
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
            $results[$slot] = Endless.f(x);
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
  private static final class $Batch_3 extends Batch {
    private List<Integer> same1;

    private final int[] argument1;

    private int[] results;

    $Batch_3(int room) {
      super($SITE_3, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_3 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_3 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_3);
      if (capacity == 0) {
        return null;
      }
      $Batch_3 next = run.used($SITE_3) instanceof $Batch_3 used ? used : new $Batch_3(Batch.room(capacity));
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
            $results[$slot] = Endless.f(x);
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
