package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Overrides;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Turns;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Open} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Open"
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
public final class DecoOpen {
  private static final Site $SITE_1 = new Site(Open.class, "run", "Open.java", 24).orDirectly();

  private static final Site $SITE_2 = new Site(Open.class, "hidden", "Open.java", 31).orDirectly();

  private final Open $self;

  private DecoOpen(Open self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  public static DecoOpen of(Open self) {
    return new DecoOpen(self);
  }

  public Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> $self.f(x));
  }

  public Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> $self.f(x));
  }

  public int[] run(int n) {
    if (Run.serial(Open.class) || Overrides.overridden($self, Open.class, "run", int.class) || Overrides.overridden($self, Open.class, "f", int.class)) {
      return $self.run(n);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[n];
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            int $6 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              out[i] = $self.f(i);
              if (--$6 <= 0) break;
            }
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_1, $5);
            throw $5;
          }
        } else {
          final int $4 = $Slice_1.spawn($deco, Turns.below(i, n), i, $self, out);
          if ($4 > 0) {
            i += $4 - 1;
          } else {
            final int $1 = i;
            final $Batch_1 $3 = $Batch_1.at($deco, $self, out);
            if ($3 != null) {
              $3.add(i, $1);
            } else {
              final Deferred<Integer> $2 = DecoOpen.of($self).f($deco.at($SITE_1), i);
              $deco.defer(out, $1, () -> out[$1] = $2.get());
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

  int hidden() {
    if (Run.serial(Open.class) || Overrides.overridden($self, Open.class, "hidden") || Overrides.overridden($self, Open.class, "f", int.class)) {
      return $self.hidden();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      if ($deco.inPlace($SITE_2)) {
        try {
          v.value = $self.f(1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_2, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoOpen.of($self).f($deco.at($SITE_2), 1);
        $deco.defer(() -> v.value = $1.get());
      }
      $deco.await(); // deco: waits: reads v, which the statement of line 31 may write
      return v.value;
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
    private Open same1;

    private int[] same2;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, Open same1, int[] same2) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1 && batch.same2 == same2) {
        return batch;
      }
      int capacity = run.batchFor($SITE_1);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_1) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      next.same1 = same1;
      next.same2 = same2;
      run.fill(next, capacity, same2);
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
      final Open $self = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = $self.f(x);
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
      final Open $self = this.same1;
      final int[] out = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        out[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
      same2 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code f}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private Open same1;

    private int[] same2;

    private int[] results;

    $Slice_1(int room) {
      super($SITE_1, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, Open same1, int[] same2) {
      int turns = run.slice($SITE_1, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_1) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, same2);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, Open $self, int x) throws Throwable {
      return $self.f(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final Open $self = this.same1;
      final int[] out = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, $self, i);
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
      final Open $self = this.same1;
      final int[] out = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $1 = i;
        out[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
      same2 = null;
    }
  }
}
