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
 * Runs the annotated methods of {@link Jumps} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Jumps"
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
final class DecoJumps {
  private static final Site $SITE_1 = new Site(Jumps.class, "run", "Jumps.java", 24).orDirectly();

  private static final Site $SITE_2 = new Site(Jumps.class, "run", "Jumps.java", 27).orDirectly();

  private DecoJumps() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Jumps.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Jumps.f(x));
  }

  static List<Integer> run() {
    if (Run.serial(Jumps.class)) {
      return Jumps.run();
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      final IntRef v = new IntRef(0);
      outer:
      while (true) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            v.value = Jumps.f(v.value);
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
            final Deferred<Integer> $2 = DecoJumps.f($deco.at($SITE_1), $1);
            $deco.defer(() -> v.value = $2.get());
          }
        }
        inner:
        do {
          $deco.await(); // deco: waits: reads v, which the statement of line 24 may write
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_2)) {
            try {
              out.add(Jumps.f(v.value * 10));
            } catch (Throwable $8) {
              $deco.failedInPlace($SITE_2, $8);
              throw $8;
            }
          } else {
            final int $5 = v.value * 10;
            final $Batch_2 $7 = $Batch_2.at($deco, out);
            if ($7 != null) {
              $7.add($5);
            } else {
              final Deferred<Integer> $6 = DecoJumps.f($deco.at($SITE_2), $5);
              $deco.deferWhole(out, () -> out.add($6.get()));
            }
          }
          choose:
          switch (v.value) {
            case 1:
              break choose;
            case 2:
              continue outer;
            case 3:
              break inner;
            default:
              if (v.value > 4) {
                break outer;
              }
          }
          $deco.await(); // deco: waits: reads out, which the statement of line 27 may write
          out.add(-v.value);
        } while (out.size() % 3 != 0);
        $deco.await(); // deco: waits: reads out, which the statement of line 27 may write
        out.add(v.value * 1000);
      }
      $deco.await(); // deco: waits: before a monitor is taken
      synchronized (out) {
        early:
        if (v.value > 0) {
          out.add(Jumps.f(7));
          if (v.value > 1) {
            break early;
          }
          out.add(-7);
        }
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
            $results[$slot] = Jumps.f(x);
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
            $results[$slot] = Jumps.f(x);
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
