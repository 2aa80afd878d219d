package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Checked;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Turns;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Checks} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Checks"
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
final class DecoChecks {
  private static final Site $SITE_1 = new Site(Checks.class, "caught", "Checks.java", 31).orDirectly();

  private static final Site $SITE_2 = new Site(Checks.class, "declared", "Checks.java", 46).orDirectly();

  private DecoChecks() {
  }

  static Deferred<Integer> read(int x) {
    return Calls.spawnAlone(isolation -> Checks.read(x));
  }

  static Deferred<Integer> read(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Checks.read(x));
  }

  static List<Object> caught(int from) {
    if (Run.serial(Checks.class)) {
      return Checks.caught(from);
    }
    final Run $deco = Run.open();
    try {
      List<Object> log = new ArrayList<>();
      for (int i = from; i < 4; i++) {
        try {
          // deco: calls spawned in here are settled before the block is left
          try {
            // deco: spawns read; the rest is replayed at the next wait point
            Checked.<IOException>mayThrow();
            final IntRef v = new IntRef();
            if ($deco.inPlace($SITE_1)) {
              try {
                v.value = Checks.read(i);
              } catch (Throwable $2) {
                $deco.failedInPlace($SITE_1, $2);
                throw $2;
              }
            } else {
              final Deferred<Integer> $1 = DecoChecks.read($deco.at($SITE_1), i);
              $deco.defer(() -> v.value = $1.get());
            }
            $deco.await(); // deco: waits: reads v, which the statement of line 31 may write
            log.add(v.value);
          } catch (Throwable $thrown) {
            $deco.settle($thrown);
            throw $thrown;
          } finally {
            $deco.await();
          }
        } catch (FileNotFoundException e) {
          log.add("not found " + e.getMessage());
        } catch (IOException e) {
          log.add("io " + e.getMessage());
        }
      }
      return log;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int declared(int from) throws IOException {
    if (Run.serial(Checks.class)) {
      return Checks.declared(from);
    }
    final Run $deco = Run.open();
    try {
      final IntRef sum = new IntRef(0);
      for (int i = from; i < 4; i++) {
        // deco: spawns read; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            int $5 = $deco.turns(Turns.below(i, 4));
            for (; ; i++) {
              sum.value += Checks.read(i);
              if (--$5 <= 0) break;
            }
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_2, $4);
            throw $4;
          }
        } else {
          final int $3 = $Slice_1.spawn($deco, Turns.below(i, 4), i, sum);
          if ($3 > 0) {
            i += $3 - 1;
          } else {
            final $Batch_1 $2 = $Batch_1.at($deco, sum);
            if ($2 != null) {
              $2.add(i);
            } else {
              final Deferred<Integer> $1 = DecoChecks.read($deco.at($SITE_2), i);
              $deco.defer(() -> sum.value += $1.get());
            }
          }
        }
      }
      $deco.await(); // deco: waits: reads sum, which the statement of line 46 may write
      return sum.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Calls of {@code read}, in columns.
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
            $results[$slot] = Checks.read(x);
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
      final IntRef sum = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        sum.value += $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code read}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private IntRef same1;

    private int[] results;

    $Slice_1(int room) {
      super($SITE_2, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, IntRef same1) {
      int turns = run.slice($SITE_2, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_2) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int x) throws Throwable {
      return Checks.read(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final IntRef sum = this.same1;
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
      final IntRef sum = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        sum.value += $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
