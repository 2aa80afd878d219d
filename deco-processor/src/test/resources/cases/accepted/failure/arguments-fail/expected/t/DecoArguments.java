package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Arguments} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Arguments"
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
final class DecoArguments {
  private static final Site $SITE_1 = new Site(Arguments.class, "run", "Arguments.java", 20).orDirectly();

  private static final Site $SITE_2 = new Site(Arguments.class, "second", "Arguments.java", 26).orDirectly();

  private static final Site $SITE_3 = new Site(Arguments.class, "second", "Arguments.java", 27).orDirectly();

  private static final Site $SITE_4 = new Site(Arguments.class, "second", "Arguments.java", 28).orDirectly();

  private DecoArguments() {
  }

  static Deferred<Void> f(List<Integer> out, int x) {
    return Calls.spawnAlone(isolation -> {
      Arguments.f(isolation.view(out), x);
      return null;
    });
  }

  static Deferred<Void> f(Scope scope, List<Integer> out, int x) {
    return Calls.spawn(scope, isolation -> {
      Arguments.f(isolation.view(out), x);
      return null;
    });
  }

  static void run(List<Integer> out, int[] a) {
    if (Run.serial(Arguments.class)) {
      Arguments.run(out, a);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; ; i++) {
        $deco.await(); // deco: waits: reads a, which f (line 20) may write
        // deco: spawns f
        if ($deco.inPlace($SITE_1)) {
          try {
            Arguments.f(out, a[i]);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final int $1 = a[i];
          final $Batch_1 $2 = $Batch_1.at($deco);
          if ($2 != null) {
            $2.add(out, $1);
          } else {
            DecoArguments.f($deco.at($SITE_1), out, $1);
          }
        }
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void second(List<Integer> out, String text) {
    if (Run.serial(Arguments.class)) {
      Arguments.second(out, text);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f
      if ($deco.inPlace($SITE_2)) {
        try {
          Arguments.f(out, 10);
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_2, $1);
          throw $1;
        }
      } else {
        DecoArguments.f($deco.at($SITE_2), out, 10);
      }
      // deco: spawns f
      if ($deco.inPlace($SITE_3)) {
        try {
          Arguments.f(out, text.length());
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_3, $2);
          throw $2;
        }
      } else {
        DecoArguments.f($deco.at($SITE_3), out, text.length());
      }
      // deco: spawns f
      if ($deco.inPlace($SITE_4)) {
        try {
          Arguments.f(out, 30);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_4, $3);
          throw $3;
        }
      } else {
        DecoArguments.f($deco.at($SITE_4), out, 30);
      }
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

    void add(List<Integer> argument1, int argument2) {
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
            final List<Integer> out = (List<Integer>) this.argument1[$slot];
            final int x = this.argument2[$slot];
            Arguments.f($isolation.view(out), x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }
}
