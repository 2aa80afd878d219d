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
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Scoped} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Scoped"
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
final class DecoScoped {
  private static final Site $SITE_1 = new Site(Scoped.class, "run", "Scoped.java", 22).orDirectly();

  private static final Site $SITE_2 = new Site(Scoped.class, "run", "Scoped.java", 24).orDirectly();

  private static final Site $SITE_3 = new Site(Scoped.class, "run", "Scoped.java", 28).orDirectly();

  private static final Site $SITE_4 = new Site(Scoped.class, "run", "Scoped.java", 34).orDirectly();

  private DecoScoped() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Scoped.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Scoped.f(x));
  }

  static List<Integer> run(int n) {
    if (Run.serial(Scoped.class)) {
      return Scoped.run(n);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final IntRef v = new IntRef();
        if ($deco.inPlace($SITE_1)) {
          try {
            v.value = Scoped.f(i);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoScoped.f($deco.at($SITE_1), i);
          $deco.defer(() -> v.value = $1.get());
        }
        if (i % 2 == 0) {
          $deco.await(); // deco: waits: reads v, which the statement of line 22 may write
          // deco: spawns f; the rest is replayed at the next wait point
          final IntRef w = new IntRef();
          if ($deco.inPlace($SITE_2)) {
            try {
              w.value = Scoped.f(v.value);
            } catch (Throwable $4) {
              $deco.failedInPlace($SITE_2, $4);
              throw $4;
            }
          } else {
            final Deferred<Integer> $3 = DecoScoped.f($deco.at($SITE_2), v.value);
            $deco.defer(() -> w.value = $3.get());
          }
          $deco.await(); // deco: waits: reads w, which the statement of line 24 may write
          out.add(w.value);
        } else {
          final IntRef w = new IntRef(5);
          $deco.await(); // deco: waits: reads v, which the statement of line 22 may write
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_3)) {
            try {
              w.value += Scoped.f(v.value);
            } catch (Throwable $8) {
              $deco.failedInPlace($SITE_3, $8);
              throw $8;
            }
          } else {
            final int $5 = v.value;
            final $Batch_1 $7 = $Batch_1.at($deco, w);
            if ($7 != null) {
              $7.add($5);
            } else {
              final Deferred<Integer> $6 = DecoScoped.f($deco.at($SITE_3), $5);
              $deco.defer(() -> w.value += $6.get());
            }
          }
          $deco.await(); // deco: waits: reads w, which the statement of line 28 may write
          out.add(w.value);
        }
        out.add(v.value);
      }
      for (int i = 0, k = 10; i < n; i++, k--) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_4)) {
          try {
            out.add(Scoped.f(i * k));
          } catch (Throwable $12) {
            $deco.failedInPlace($SITE_4, $12);
            throw $12;
          }
        } else {
          final int $9 = i * k;
          final $Batch_2 $11 = $Batch_2.at($deco, out);
          if ($11 != null) {
            $11.add($9);
          } else {
            final Deferred<Integer> $10 = DecoScoped.f($deco.at($SITE_4), $9);
            $deco.deferWhole(out, () -> out.add($10.get()));
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
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private IntRef same1;

    private final int[] argument1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_3, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, IntRef same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_3);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_3) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
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
            $results[$slot] = Scoped.f(x);
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
      final IntRef w = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        w.value += $results[$slot];
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
      super($SITE_4, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_2 at(Run run, List<Integer> same1) {
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
            $results[$slot] = Scoped.f(x);
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
