package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.BooleanRef;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Definite} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Definite"
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
final class DecoDefinite {
  private static final Site $SITE_1 = new Site(Definite.class, "run", "Definite.java", 20).orDirectly();

  private static final Site $SITE_2 = new Site(Definite.class, "run", "Definite.java", 26).orDirectly();

  private static final Site $SITE_3 = new Site(Definite.class, "run", "Definite.java", 30).orDirectly();

  private static final Site $SITE_4 = new Site(Definite.class, "run", "Definite.java", 38).orDirectly();

  private static final Site $SITE_5 = new Site(Definite.class, "run", "Definite.java", 48).orDirectly();

  private static final Site $SITE_6 = new Site(Definite.class, "run", "Definite.java", 53).orDirectly();

  private DecoDefinite() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Definite.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Definite.f(x));
  }

  static int run(int n, boolean flag) {
    if (Run.serial(Definite.class)) {
      return Definite.run(n, flag);
    }
    final Run $deco = Run.open();
    try {
      final IntRef a = new IntRef();
      if (flag) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            a.value = Definite.f(n);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoDefinite.f($deco.at($SITE_1), n);
          $deco.defer(() -> a.value = $1.get());
        }
      } else {
        a.value = -1;
      }
      final IntRef b = new IntRef();
      // deco: waits before each test: reads b, which the statement of line 26 may write
      do {
        $deco.await(); // deco: waits: reads a, which the statement of line 20 may write
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            b.value = Definite.f(a.value);
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_2, $6);
            throw $6;
          }
        } else {
          final int $3 = a.value;
          final $Batch_1 $5 = $Batch_1.at($deco, b);
          if ($5 != null) {
            $5.add($3);
          } else {
            final Deferred<Integer> $4 = DecoDefinite.f($deco.at($SITE_2), $3);
            $deco.defer(() -> b.value = $4.get());
          }
        }
      } while ($deco.awaited() & (b.value < 0));
      final IntRef c = new IntRef();
      while (true) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            c.value = Definite.f(b.value);
          } catch (Throwable $10) {
            $deco.failedInPlace($SITE_3, $10);
            throw $10;
          }
        } else {
          final int $7 = b.value;
          final $Batch_2 $9 = $Batch_2.at($deco, c);
          if ($9 != null) {
            $9.add($7);
          } else {
            final Deferred<Integer> $8 = DecoDefinite.f($deco.at($SITE_3), $7);
            $deco.defer(() -> c.value = $8.get());
          }
        }
        $deco.await(); // deco: waits: reads c, which the statement of line 30 may write
        if (c.value > 0) {
          break;
        }
      }
      final IntRef d = new IntRef();
      switch (n) {
        case 1:
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_4)) {
            try {
              d.value = Definite.f(c.value);
            } catch (Throwable $12) {
              $deco.failedInPlace($SITE_4, $12);
              throw $12;
            }
          } else {
            final Deferred<Integer> $11 = DecoDefinite.f($deco.at($SITE_4), c.value);
            $deco.defer(() -> d.value = $11.get());
          }
          break;
        case 2:
          d.value = 2;
          break;
        default:
          throw new IllegalArgumentException();
      }
      final IntRef e = new IntRef();
      $deco.await(); // deco: waits: before a block whose handlers must not see earlier failures
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_5)) {
            try {
              e.value = Definite.f(d.value);
            } catch (Throwable $14) {
              $deco.failedInPlace($SITE_5, $14);
              throw $14;
            }
          } else {
            final Deferred<Integer> $13 = DecoDefinite.f($deco.at($SITE_5), d.value);
            $deco.defer(() -> e.value = $13.get());
          }
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } finally {
        c.value++;
      }
      final IntRef g = new IntRef();
      // deco: spawns f; the rest is replayed at the next wait point
      final BooleanRef ok = new BooleanRef();
      if ($deco.inPlace($SITE_6)) {
        try {
          ok.value = (g.value = Definite.f(e.value)) > 0 && flag;
        } catch (Throwable $16) {
          $deco.failedInPlace($SITE_6, $16);
          throw $16;
        }
      } else {
        final Deferred<Integer> $15 = DecoDefinite.f($deco.at($SITE_6), e.value);
        $deco.defer(() -> ok.value = (g.value = ((int) $15.get())) > 0 && flag);
      }
      $deco.await(); // deco: waits: reads g, which the statement of line 53 may write
      return a.value + 10 * b.value + 100 * c.value + 1000 * d.value + 10000 * e.value + 100000 * g.value + (ok.value ? 1 : 0);
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
      super($SITE_2, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, IntRef same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_2);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_2) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
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
            $results[$slot] = Definite.f(x);
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
      final IntRef b = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        b.value = $results[$slot];
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
            $results[$slot] = Definite.f(x);
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
      final IntRef c = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        c.value = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
