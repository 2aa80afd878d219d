package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Turns;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Outer.Inner} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Outer.Inner"
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
final class DecoOuter_Inner {
  private static final Site $SITE_1 = new Site(Outer.Inner.class, "run", "Outer.java", 27).orDirectly();

  private DecoOuter_Inner() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Outer.Inner.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Outer.Inner.f(x));
  }

  static List<Integer> run() {
    if (Run.serial(Outer.Inner.class)) {
      return Outer.Inner.run();
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            int $5 = $deco.turns(Turns.below(i, 3));
            for (; ; i++) {
              out.add(Outer.Inner.f(i) + 3);
              if (--$5 <= 0) break;
            }
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_1, $4);
            throw $4;
          }
        } else {
          final int $3 = $Slice_1.spawn($deco, Turns.below(i, 3), i, out);
          if ($3 > 0) {
            i += $3 - 1;
          } else {
            final $Batch_1 $2 = $Batch_1.at($deco, out);
            if ($2 != null) {
              $2.add(i);
            } else {
              final Deferred<Integer> $1 = DecoOuter_Inner.f($deco.at($SITE_1), i);
              $deco.deferWhole(out, () -> out.add(((int) $1.get()) + 3));
            }
          }
        }
      }
      $deco.await(); // deco: waits: reads out, which the statement of line 27 may write
      out.add($Hidden.hidden_0(100));
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
    private List<Integer> same1;

    private final int[] argument1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, List<Integer> same1) {
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
            $results[$slot] = Outer.Inner.f(x);
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
        out.add($results[$slot] + 3);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code f}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private List<Integer> same1;

    private int[] results;

    $Slice_1(int room) {
      super($SITE_1, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, List<Integer> same1) {
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

    private static int one(Isolation $isolation, int x) throws Throwable {
      return Outer.Inner.f(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final List<Integer> out = this.same1;
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
      final List<Integer> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        out.add($results[$slot] + 3);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * The members of the class that the language hides from here.
   */
  private static final class $Hidden {
    static final MethodHandle METHOD_hidden_0 = Access.method(MethodHandles.lookup(), Outer.class, "hidden", int.class);

    static int hidden_0(int a0) {
      try {
        return (int) METHOD_hidden_0.invokeExact(a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }
  }
}
