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
 * Runs the annotated methods of {@link Lists} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Lists"
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
final class DecoLists {
  private static final Site $SITE_1 = new Site(Lists.class, "run", "Lists.java", 24).orDirectly();

  private DecoLists() {
  }

  static Deferred<Void> next(List<Integer> now, List<Integer> then, int i) {
    return Calls.spawnAlone(isolation -> {
      Lists.next(isolation.reading(now), isolation.view(then), i);
      return null;
    });
  }

  static Deferred<Void> next(Scope scope, List<Integer> now, List<Integer> then, int i) {
    return Calls.spawn(scope, isolation -> {
      Lists.next(isolation.reading(now), isolation.view(then), i);
      return null;
    });
  }

  static List<Integer> run(List<Integer> start, int steps) {
    if (Run.serial(Lists.class)) {
      return Lists.run(start, steps);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> now = new ArrayList<>(start);
      List<Integer> then = new ArrayList<>(start);
      for (int step = 0; step < steps; step++) {
        for (int i = 0; i < start.size(); i++) {
          // deco: spawns next
          if ($deco.inPlace($SITE_1)) {
            try {
              Lists.next(now, then, i);
            } catch (Throwable $2) {
              $deco.failedInPlace($SITE_1, $2);
              throw $2;
            }
          } else {
            final $Batch_1 $1 = $Batch_1.at($deco);
            if ($1 != null) {
              $1.add(now, then, i);
            } else {
              DecoLists.next($deco.at($SITE_1), now, then, i);
            }
          }
        }
        List<Integer> swap = now;
        now = then;
        then = swap;
      }
      $deco.await(); // deco: waits: before the return
      return now;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Calls of {@code next}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private final Object[] argument1;

    private final Object[] argument2;

    private final int[] argument3;

    $Batch_1(int room) {
      super($SITE_1, room, false, false);
      argument1 = new Object[room];
      argument2 = new Object[room];
      argument3 = new int[room];
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

    void add(List<Integer> argument1, List<Integer> argument2, int argument3) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      this.argument3[slot] = argument3;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final List<Integer> now = (List<Integer>) this.argument1[$slot];
            final List<Integer> then = (List<Integer>) this.argument2[$slot];
            final int i = this.argument3[$slot];
            Lists.next($isolation.reading(now), $isolation.view(then), i);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }
}
