package t;

import dev.deco.cases.Meeting;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Turns;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Blur} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Blur"
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
final class DecoBlur {
  private static final Site $SITE_1 = new Site(Blur.class, "blur", "Blur.java", 30).orDirectly();

  private DecoBlur() {
  }

  static Deferred<Void> row(int[][] in, int[][] out, int y) {
    return Calls.spawnAlone(isolation -> {
      row$isolated0(isolation.trackingArrays(), isolation.reading(in), out, y);
      return null;
    });
  }

  static Deferred<Void> row(Scope scope, int[][] in, int[][] out, int y) {
    return Calls.spawn(scope, isolation -> {
      row$isolated0(isolation.trackingArrays(), isolation.reading(in), out, y);
      return null;
    });
  }

  static int[][] blur(int[][] in) {
    if (Run.serial(Blur.class)) {
      return Blur.blur(in);
    }
    final Run $deco = Run.open();
    try {
      int[][] out = new int[in.length][in[0].length];
      for (int y = 0; y < in.length; y++) {
        // deco: spawns row
        if ($deco.inPlace($SITE_1)) {
          try {
            int $4 = $deco.turns(Turns.below(y, in.length));
            for (; ; y++) {
              Blur.row(in, out, y);
              if (--$4 <= 0) break;
            }
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final int $2 = $Slice_1.spawn($deco, Turns.below(y, in.length), y, in, out);
          if ($2 > 0) {
            y += $2 - 1;
          } else {
            final $Batch_1 $1 = $Batch_1.at($deco);
            if ($1 != null) {
              $1.add(in, out, y);
            } else {
              DecoBlur.row($deco.at($SITE_1), in, out, y);
            }
          }
        }
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
   * The method {@code row} with its array accesses recorded,
   * but for what it only reads through {@code in}.
   */
  private static void row$isolated0(Isolation $isolation, int[][] in, int[][] out, int y) {
    Meeting.here();
    for (int x = 0; x < in[y].length; x++) {
      int sum = 0;
      int n = 0;
      for (int dy = -1; dy <= 1; dy++) {
        if (y + dy >= 0 && y + dy < in.length) {
          sum += in[y + dy][x];
          n++;
        }
      }
      $isolation.set($isolation.get(out, y), x, sum / n);
    }
  }

  /**
   * Calls of {@code row}, in columns.
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

    void add(int[][] argument1, int[][] argument2, int argument3) {
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
            final int[][] in = (int[][]) this.argument1[$slot];
            final int[][] out = (int[][]) this.argument2[$slot];
            final int y = this.argument3[$slot];
            row$isolated0($isolation.trackingArrays(), $isolation.reading(in), out, y);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Turns of a loop, each with a call of {@code row}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private int[][] same1;

    private int[][] same2;

    $Slice_1(int room) {
      super($SITE_1, room, false, true);
    }

    static int spawn(Run run, int left, int first, int[][] same1, int[][] same2) {
      int turns = run.slice($SITE_1, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_1) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static void one(Isolation $isolation, int[][] in, int[][] out, int y) throws Throwable {
      row$isolated0($isolation.trackingArrays(), $isolation.reading(in), out, y);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int $first = this.first;
      final int[][] in = this.same1;
      final int[][] out = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int y = $first + $slot;
            one($isolation, in, out, y);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void forget() {
      same1 = null;
      same2 = null;
    }
  }
}
