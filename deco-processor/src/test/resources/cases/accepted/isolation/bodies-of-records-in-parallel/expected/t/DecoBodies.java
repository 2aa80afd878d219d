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
 * Runs the annotated methods of {@link Bodies} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Bodies"
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
final class DecoBodies {
  private static final Site $SITE_1 = new Site(Bodies.class, "step", "Bodies.java", 30).orDirectly();

  private DecoBodies() {
  }

  static Deferred<Void> move(List<Bodies.Body> now, List<Bodies.Body> next, int i) {
    return Calls.spawnAlone(isolation -> {
      Bodies.move(isolation.reading(now), isolation.view(next), i);
      return null;
    });
  }

  static Deferred<Void> move(Scope scope, List<Bodies.Body> now, List<Bodies.Body> next, int i) {
    return Calls.spawn(scope, isolation -> {
      Bodies.move(isolation.reading(now), isolation.view(next), i);
      return null;
    });
  }

  static List<Bodies.Body> step(List<Bodies.Body> now) {
    if (Run.serial(Bodies.class)) {
      return Bodies.step(now);
    }
    final Run $deco = Run.open();
    try {
      List<Bodies.Body> next = new ArrayList<>(now);
      for (int i = 0; i < $deco.known(now /* deco: waits if not of the JDK */).size(); i++) {
        // deco: spawns move
        if ($deco.inPlace($SITE_1)) {
          try {
            Bodies.move(now, next, i);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final $Batch_1 $1 = $Batch_1.at($deco);
          if ($1 != null) {
            $1.add(now, next, i);
          } else {
            DecoBodies.move($deco.at($SITE_1), now, next, i);
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return next;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Calls of {@code move}, in columns.
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

    void add(List<Bodies.Body> argument1, List<Bodies.Body> argument2, int argument3) {
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
            final List<Bodies.Body> now = (List<Bodies.Body>) this.argument1[$slot];
            final List<Bodies.Body> next = (List<Bodies.Body>) this.argument2[$slot];
            final int i = this.argument3[$slot];
            Bodies.move($isolation.reading(now), $isolation.view(next), i);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }
}
