package t;

import dev.deco.cases.Work;
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
 * Runs the annotated methods of {@link Rounds} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Rounds"
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
final class DecoRounds {
  private static final Site $SITE_1 = new Site(Rounds.class, "run", "Rounds.java", 26).orDirectly();

  private static final Site $SITE_2 = new Site(Rounds.class, "run", "Rounds.java", 27).orDirectly();

  private DecoRounds() {
  }

  static Deferred<Integer> f(int[] a, int i) {
    return Calls.spawnAlone(isolation -> f$isolated(isolation.trackingArrays(), a, i));
  }

  static Deferred<Integer> f(Scope scope, int[] a, int i) {
    return Calls.spawn(scope, isolation -> f$isolated(isolation.trackingArrays(), a, i));
  }

  static List<String> run(int[] a) {
    if (Run.serial(Rounds.class)) {
      return Rounds.run(a);
    }
    final Run $deco = Run.open();
    try {
      List<String> log = new ArrayList<>();
      int failures = 0;
      for (int i = 0; i < a.length; i++) {
        try {
          // deco: calls spawned in here are settled before the block is left
          try {
            // deco: spawns f
            if ($deco.inPlace($SITE_1)) {
              try {
                Rounds.f(a, i);
              } catch (Throwable $2) {
                $deco.failedInPlace($SITE_1, $2);
                throw $2;
              }
            } else {
              final $Batch_1 $1 = $Batch_1.at($deco);
              if ($1 != null) {
                $1.add(a, i);
              } else {
                DecoRounds.f($deco.at($SITE_1), a, i);
              }
            }
            // deco: spawns f; the rest is replayed at the next wait point
            final IntRef w = new IntRef();
            if ($deco.inPlace($SITE_2)) {
              try {
                w.value = Rounds.f(a, i);
              } catch (Throwable $4) {
                $deco.failedInPlace($SITE_2, $4);
                throw $4;
              }
            } else {
              final Deferred<Integer> $3 = DecoRounds.f($deco.at($SITE_2), a, i);
              $deco.defer(() -> w.value = $3.get());
            }
            $deco.await(); // deco: waits: reads w, which the statement of line 27 may write
            log.add(i + ":" + w.value);
          } catch (Throwable $thrown) {
            $deco.settle($thrown);
            throw $thrown;
          } finally {
            $deco.await();
          }
        } catch (ArithmeticException e) {
          failures++;
          log.add(i + " " + e.getMessage());
          continue;
        }
        log.add("done " + i);
      }
      log.add("failures " + failures);
      return log;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code f} with its array accesses recorded.
   */
  private static int f$isolated(Isolation $isolation, int[] a, int i) {
    Work.take(20);
    int v = 10 / $isolation.get(a, i);
    $isolation.set(a, i, -v);
    return v;
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private final Object[] argument1;

    private final int[] argument2;

    $Batch_1(int room) {
      super($SITE_1, room, false, false);
      argument1 = new Object[room];
      argument2 = new int[room];
    }

    static $Batch_1 at(Run run) {
      if (run.filling() instanceof $Batch_1 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_1);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_1) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      run.fill(next, capacity, null);
      return next;
    }

    void add(int[] argument1, int argument2) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int[] a = (int[]) this.argument1[$slot];
            final int i = this.argument2[$slot];
            final int $results = f$isolated($isolation.trackingArrays(), a, i);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }
}
