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
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Free} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Free"
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
final class DecoFree {
  private static final Site $SITE_1 = new Site(Free.class, "run", "Free.java", 29).orDirectly();

  private final Free $self;

  private DecoFree(Free self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoFree of(Free self) {
    return new DecoFree(self);
  }

  static Deferred<String> f(String text) {
    return Calls.spawnAlone(isolation -> Free.f(text));
  }

  static Deferred<String> f(Scope scope, String text) {
    return Calls.spawn(scope, isolation -> Free.f(text));
  }

  String[] run(int n) {
    if (Run.serial(Free.class)) {
      return $self.run(n);
    }
    final Run $deco = Run.open();
    try {
      String[] out = new String[n];
      for (int i = 0; i < n; i++) {
        String label = $Hidden.get_name_1($self) + i * 3;
        if (label.length() > 100) {
          label = label.substring(1);
        }
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out[i] = Free.f(label);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_1, $4);
            throw $4;
          }
        } else {
          final int $1 = i;
          final $Batch_1 $3 = $Batch_1.at($deco, out);
          if ($3 != null) {
            $3.add(label, $1);
          } else {
            final Deferred<String> $2 = DecoFree.f($deco.at($SITE_1), label);
            $deco.defer(out, $1, () -> out[$1] = $2.get());
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
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private String[] same1;

    private final Object[] argument1;

    private final int[] operand1;

    private Object[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, false);
      argument1 = new Object[room];
      operand1 = new int[room];
      results = new Object[room];
    }

    static $Batch_1 at(Run run, String[] same1) {
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

    void add(String argument1, int operand1) {
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
            final String text = (String) this.argument1[$slot];
            $results[$slot] = Free.f(text);
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
      final String[] out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        out[$1] = ((String) $results[$slot]);
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
    static final VarHandle FIELD_name_0 = Access.field(MethodHandles.lookup(), Free.class, "name");

    static String get_name_1(Free self) {
      return (String) FIELD_name_0.get(self);
    }
  }
}
