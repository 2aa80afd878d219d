package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Overrides;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Plain} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Plain"
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
final class DecoPlain {
  private static final Site $SITE_1 = new Site(Plain.class, "run", "Plain.java", 41).orDirectly();

  private final Plain $self;

  private DecoPlain(Plain self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoPlain of(Plain self) {
    return new DecoPlain(self);
  }

  Deferred<Integer> g(int x) {
    return Calls.spawnAlone(isolation -> $self.g(x));
  }

  Deferred<Integer> g(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> $self.g(x));
  }

  int[] run(int n) {
    if (Run.serial(Plain.class) || Overrides.overridden($self, Plain.class, "run", int.class) || Overrides.overridden($self, Plain.class, "g", int.class) || Overrides.overridden($self, Plain.class, "note", int.class) || Overrides.overridden($self, Plain.class, "more", String.class)) {
      return $self.run(n);
    }
    final Run $deco = Run.open();
    try {
      int[] result = new int[n];
      $self.out = result;
      for (int i = 0; i < n; i++) {
        $self.note(i);
        $Hidden.hidden_0($self, i);
        // deco: spawns g; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            result[i] = $self.g(i);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_1, $4);
            throw $4;
          }
        } else {
          final int $1 = i;
          final $Batch_1 $3 = $Batch_1.at($deco, $self, result);
          if ($3 != null) {
            $3.add(i, $1);
          } else {
            final Deferred<Integer> $2 = DecoPlain.of($self).g($deco.at($SITE_1), i);
            $deco.defer(result, $1, () -> result[$1] = $2.get());
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return result;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Calls of {@code g}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private Plain same1;

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

    static $Batch_1 at(Run run, Plain same1, int[] same2) {
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
      final Plain $self = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = $self.g(x);
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
      final Plain $self = this.same1;
      final int[] result = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        result[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
      same2 = null;
    }
  }

  /**
   * The members of the class that the language hides from here.
   */
  private static final class $Hidden {
    static final MethodHandle METHOD_hidden_0 = Access.method(MethodHandles.lookup(), Plain.class, "hidden", int.class);

    static void hidden_0(Plain self, int a0) {
      try {
        METHOD_hidden_0.invokeExact(self, a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }
  }
}
