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
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Odd} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Odd"
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
final class DecoOdd {
  private static final Site $SITE_1 = new Site(Odd.class, "run", "Odd.java", 24).orDirectly();

  private static final Site $SITE_2 = new Site(Odd.class, "run", "Odd.java", 29);

  private static final Site $SITE_3 = new Site(Odd.class, "run", "Odd.java", 32);

  private static final Site $SITE_4 = new Site(Odd.class, "run", "Odd.java", 33).orDirectly();

  private static final Site $SITE_5 = new Site(Odd.class, "run", "Odd.java", 34).orDirectly();

  private static final Site $SITE_6 = new Site(Odd.class, "run", "Odd.java", 35).orDirectly();

  private static final Site $SITE_7 = new Site(Odd.class, "run", "Odd.java", 36);

  private static final Site $SITE_8 = new Site(Odd.class, "run", "Odd.java", 38).orDirectly();

  private DecoOdd() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Odd.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Odd.f(x));
  }

  static int run(int n) {
    if (Run.serial(Odd.class)) {
      return Odd.run(n);
    }
    final Run $deco = Run.open();
    try {
      ;
      {
      }
      unused:
      {
        {
          // deco: spawns f
          if ($deco.inPlace($SITE_1)) {
            try {
              Odd.f(1);
            } catch (Throwable $1) {
              $deco.failedInPlace($SITE_1, $1);
              throw $1;
            }
          } else {
            DecoOdd.f($deco.at($SITE_1), 1);
          }
          ;
        }
      }
      int i = 0;
      for (; i < n; i = ((int) DecoOdd.f($deco.at($SITE_2), i).get()));
      while (i-- > 0);
      do ; while (i++ < 0);
      for (int j = 0, k = ((int) DecoOdd.f($deco.at($SITE_3), 3).get()); j < k; j++, k--) ;
      if (n > 0) ; else {
        // deco: spawns f
        if ($deco.inPlace($SITE_4)) {
          try {
            Odd.f(2);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_4, $2);
            throw $2;
          }
        } else {
          DecoOdd.f($deco.at($SITE_4), 2);
        }
      }
      if (n > 0) {
        // deco: spawns f
        if ($deco.inPlace($SITE_5)) {
          try {
            Odd.f(3);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_5, $3);
            throw $3;
          }
        } else {
          DecoOdd.f($deco.at($SITE_5), 3);
        }
      }
      for (int x : new int[] {1, 2}) {
        // deco: spawns f
        if ($deco.inPlace($SITE_6)) {
          try {
            Odd.f(x);
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_6, $5);
            throw $5;
          }
        } else {
          final $Batch_1 $4 = $Batch_1.at($deco);
          if ($4 != null) {
            $4.add(x);
          } else {
            DecoOdd.f($deco.at($SITE_6), x);
          }
        }
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      final IntRef w = new IntRef();
      final Deferred<Integer> $6 = DecoOdd.f($deco.at($SITE_7), i);
      $deco.defer(() -> v.value = $6.get());
      $deco.await(); // deco: waits: reads v, which the statement of line 36 may write
      w.value = v.value++ + ++v.value;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_8)) {
        try {
          (v.value) = Odd.f(w.value);
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_8, $8);
          throw $8;
        }
      } else {
        final Deferred<Integer> $7 = DecoOdd.f($deco.at($SITE_8), w.value);
        $deco.defer(() -> (v.value) = $7.get());
      }
      $deco.await(); // deco: waits: writes the state of a library, which f (line 38) may read
      ((Runnable) () -> Odd.f(9)).run();
      return (v.value) + ((w.value));
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
    private final int[] argument1;

    $Batch_1(int room) {
      super($SITE_6, room, false, true);
      argument1 = new int[room];
    }

    static $Batch_1 at(Run run) {
      if (run.filling() instanceof $Batch_1 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_6);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_6) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
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
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            final int $results = Odd.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }
}
