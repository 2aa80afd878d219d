package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Handler} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Handler"
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
final class DecoHandler {
  private static final Site $SITE_1 = new Site(Handler.class, "run", "Handler.java", 29).orDirectly();

  private DecoHandler() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Handler.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Handler.f(x));
  }

  static List<Object> run(int[] out) {
    if (Run.serial(Handler.class)) {
      return Handler.run(out);
    }
    final Run $deco = Run.open();
    try {
      List<Object> log = new ArrayList<>();
      int last = -1;
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          for (int i = 0; i < 5; i++) {
            last = i;
            log.add("round " + i);
            // deco: spawns f; the rest is replayed at the next wait point
            if ($deco.inPlace($SITE_1)) {
              try {
                out[i] = Handler.f(i);
              } catch (Throwable $4) {
                $deco.failedInPlace($SITE_1, $4);
                throw $4;
              }
            } else {
              final int $1 = i;
              final $Batch_1 $3 = $Batch_1.at($deco, out);
              if ($3 != null) {
                $3.add(i, $1);
              } else {
                final Deferred<Integer> $2 = DecoHandler.f($deco.at($SITE_1), i);
                $deco.defer(out, $1, () -> out[$1] = $2.get());
              }
            }
            $deco.await(); // deco: waits: reads out, which the statement of line 29 may write
            out[i] += 1;
          }
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (IllegalArgumentException e) {
        log.add(e.getMessage());
        log.add(last);
        log.add(out.clone());
      }
      return log;
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

    private final int[] operand1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, int[] same1) {
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

    void add(int argument1, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.operand1[slot] = operand1;
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
            $results[$slot] = Handler.f(x);
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
      final int[] out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        out[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
