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
 * Runs the annotated methods of {@link Old} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Old"
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
final class DecoOld {
  private static final Site $SITE_1 = new Site(Old.class, "run", "Old.java", 22).orDirectly();

  private static final Site $SITE_2 = new Site(Old.class, "run", "Old.java", 23).orDirectly();

  private static final Site $SITE_3 = new Site(Old.class, "run", "Old.java", 28).orDirectly();

  private static final Site $SITE_4 = new Site(Old.class, "run", "Old.java", 32).orDirectly();

  private static final Site $SITE_5 = new Site(Old.class, "run", "Old.java", 42).orDirectly();

  private DecoOld() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Old.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Old.f(x));
  }

  static List<Integer> run(int[] a) {
    if (Run.serial(Old.class)) {
      return Old.run(a);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final IntRef v = new IntRef();
        if ($deco.inPlace($SITE_1)) {
          try {
            v.value = Old.f(i);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoOld.f($deco.at($SITE_1), i);
          $deco.defer(() -> v.value = $1.get());
        }
        $deco.await(); // deco: waits: reads a, which the statement of line 23 may write
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            a[0] = Old.f(a[0]);
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_2, $6);
            throw $6;
          }
        } else {
          final int $3 = a[0];
          final $Batch_1 $5 = $Batch_1.at($deco, a);
          if ($5 != null) {
            $5.add($3);
          } else {
            final Deferred<Integer> $4 = DecoOld.f($deco.at($SITE_2), $3);
            $deco.defer(a, 0, () -> a[0] = $4.get());
          }
        }
        switch (i) {
          case 0:
            $deco.await(); // deco: waits: reads v, which the statement of line 22 may write
            out.add(v.value);
          case 1:
            $deco.await(); // deco: waits: reads v, which the statement of line 22 may write
            // deco: spawns f; the rest is replayed at the next wait point
            if ($deco.inPlace($SITE_3)) {
              try {
                v.value = Old.f(v.value);
              } catch (Throwable $10) {
                $deco.failedInPlace($SITE_3, $10);
                throw $10;
              }
            } else {
              final int $7 = v.value;
              final $Batch_2 $9 = $Batch_2.at($deco, v);
              if ($9 != null) {
                $9.add($7);
              } else {
                final Deferred<Integer> $8 = DecoOld.f($deco.at($SITE_3), $7);
                $deco.defer(() -> v.value = $8.get());
              }
            }
            out.add(a[0]);
            break;
          case 2: {
            // deco: spawns f; the rest is replayed at the next wait point
            if ($deco.inPlace($SITE_4)) {
              try {
                out.add(Old.f(100));
              } catch (Throwable $13) {
                $deco.failedInPlace($SITE_4, $13);
                throw $13;
              }
            } else {
              final $Batch_3 $12 = $Batch_3.at($deco, out);
              if ($12 != null) {
                $12.add(100);
              } else {
                final Deferred<Integer> $11 = DecoOld.f($deco.at($SITE_4), 100);
                $deco.deferWhole(out, () -> out.add($11.get()));
              }
            }
            continue;
          }
          default:
            $deco.await(); // deco: waits: reads a, which the statement of line 23 may write
            a[0] += 1000;
        }
        $deco.await(); // deco: waits: reads v, which the statement of line 28 may write
        out.add(v.value);
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 23 may write
      switch (a[0]) {
        case 3 -> out.add(-3);
        case 1004 -> {
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_5)) {
            try {
              out.add(Old.f(-1004));
            } catch (Throwable $15) {
              $deco.failedInPlace($SITE_5, $15);
              throw $15;
            }
          } else {
            final Deferred<Integer> $14 = DecoOld.f($deco.at($SITE_5), -1004);
            $deco.deferWhole(out, () -> out.add($14.get()));
          }
        }
        default -> out.add(-9);
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
    private int[] same1;

    private final int[] argument1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_2, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_2);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_2) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
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
            $results[$slot] = Old.f(x);
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
        a[0] = $results[$slot];
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
      super($SITE_3, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_2 at(Run run, IntRef same1) {
      if (run.filling() instanceof $Batch_2 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_3);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_3) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
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
            $results[$slot] = Old.f(x);
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
      super($SITE_4, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_3 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_3 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_4);
      if (capacity == 0) {
        return null;
      }
      $Batch_3 next = run.used($SITE_4) instanceof $Batch_3 used ? used : new $Batch_3(Batch.room(capacity));
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
            $results[$slot] = Old.f(x);
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
