package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Turns;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Setter} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Setter"
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
final class DecoSetter {
  private static final Site $SITE_1 = new Site(Setter.class, "all", "Setter.java", 20).orDirectly();

  private DecoSetter() {
  }

  static Deferred<String> name(int x) {
    return Calls.spawnAlone(isolation -> Setter.name(x));
  }

  static Deferred<String> name(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Setter.name(x));
  }

  static void all(List<String> out) {
    if (Run.serial(Setter.class)) {
      Setter.all(out);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < 4; i++) {
        // deco: spawns name; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            int $6 = $deco.turns(Turns.below(i, 4));
            for (; ; i++) {
              out.set(i, Setter.name(i));
              if (--$6 <= 0) break;
            }
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_1, $5);
            throw $5;
          }
        } else {
          final int $4 = $Slice_1.spawn($deco, Turns.below(i, 4), i, out);
          if ($4 > 0) {
            i += $4 - 1;
          } else {
            final int $1 = i;
            final $Batch_1 $3 = $Batch_1.at($deco, out);
            if ($3 != null) {
              $3.add(i, $1);
            } else {
              final Deferred<String> $2 = DecoSetter.name($deco.at($SITE_1), i);
              $deco.defer(out, $1, () -> out.set($1, $2.get()));
            }
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

  /**
   * Calls of {@code name}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private List<String> same1;

    private final int[] argument1;

    private final int[] operand1;

    private Object[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, false);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new Object[room];
    }

    static $Batch_1 at(Run run, List<String> same1) {
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
      final Object[] $results = $progress.again() ? new Object[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Setter.name(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final Object[] $results = this.results;
      final List<String> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        out.set($1, ((String) $results[$slot]));
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code name}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private List<String> same1;

    private Object[] results;

    $Slice_1(int room) {
      super($SITE_1, room, true, false);
      results = new Object[room];
    }

    static int spawn(Run run, int left, int first, List<String> same1) {
      int turns = run.slice($SITE_1, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_1) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static String one(Isolation $isolation, int x) throws Throwable {
      return Setter.name(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final Object[] $results = $progress.again() ? new Object[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final List<String> out = this.same1;
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
      final Object[] $results = this.results;
      final int $first = this.first;
      final List<String> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $1 = i;
        out.set($1, ((String) $results[$slot]));
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
