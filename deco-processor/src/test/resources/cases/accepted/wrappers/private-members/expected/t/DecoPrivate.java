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
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Private} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Private"
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
final class DecoPrivate {
  private static final Site $SITE_1 = new Site(Private.class, "run", "Private.java", 41).orDirectly();

  private final Private $self;

  private DecoPrivate(Private self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoPrivate of(Private self) {
    return new DecoPrivate(self);
  }

  Deferred<Integer> hidden(int x) {
    return Calls.spawnAlone(isolation -> $Hidden.hidden_0($self, x));
  }

  Deferred<Integer> hidden(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> $Hidden.hidden_0($self, x));
  }

  List<Object> run() {
    if (Run.serial(Private.class)) {
      return $self.run();
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      $Hidden.set_total_2((long) (0));
      $Hidden.set_next_5($self, $Hidden.newPrivate_3());
      for (int i = 0; i < 3; i++) {
        // deco: spawns hidden; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add($Hidden.hidden_0($self, i));
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final $Batch_1 $2 = $Batch_1.at($deco, $self, out);
          if ($2 != null) {
            $2.add(i);
          } else {
            final Deferred<Integer> $1 = DecoPrivate.of($self).hidden($deco.at($SITE_1), i);
            $deco.deferWhole(out, () -> out.add($1.get()));
          }
        }
        $Hidden.set_count_8($self, (int) ($Hidden.get_count_7($self) + 1));
        $Hidden.set_count_8($self, (int) ($Hidden.get_count_7($self) + (2)));
        $deco.await(); // deco: waits: writes cells, which hidden (line 41) may read
        $Hidden.get_cells_10($self)[i]--;
        $Hidden.set_total_2((long) ($Hidden.get_total_12() + ($Hidden.helper_11($self, i))));
        $Hidden.set_count_8($Hidden.get_next_13($self), (int) (((Integer) $Hidden.identity_14($Hidden.get_count_7($self))) * 2));
      }
      $Hidden.set_count_8($Hidden.get_next_13($self), (int) ($Hidden.get_count_7($Hidden.get_next_13($self)) - 1));
      ++$Hidden.get_cells_10($Hidden.get_next_13($self))[1];
      out.add(((int) ($Hidden.set_count_8($Hidden.get_next_13($self), (int) ($Hidden.get_count_7($Hidden.get_next_13($self)) - 1)) + 1)) - $Hidden.set_count_8($self, (int) ($Hidden.get_count_7($self) - 1)));
      out.add(((long) ($Hidden.set_total_2((long) ($Hidden.get_total_12() + 1)) - 1)));
      out.add($Hidden.helper_11($Hidden.get_next_13($self), 10));
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Calls of {@code hidden}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private Private same1;

    private List<Object> same2;

    private final int[] argument1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, Private same1, List<Object> same2) {
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

    void add(int argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final Private $self = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = $Hidden.hidden_0($self, x);
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
      final Private $self = this.same1;
      final List<Object> out = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        out.add($results[$slot]);
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
    static final MethodHandle METHOD_hidden_0 = Access.method(MethodHandles.lookup(), Private.class, "hidden", int.class);

    static final VarHandle FIELD_total_1 = Access.field(MethodHandles.lookup(), Private.class, "total");

    static final MethodHandle METHOD_newPrivate_3 = Access.constructor(MethodHandles.lookup(), Private.class);

    static final VarHandle FIELD_next_4 = Access.field(MethodHandles.lookup(), Private.class, "next");

    static final VarHandle FIELD_count_6 = Access.field(MethodHandles.lookup(), Private.class, "count");

    static final VarHandle FIELD_cells_9 = Access.field(MethodHandles.lookup(), Private.class, "cells");

    static final MethodHandle METHOD_helper_11 = Access.method(MethodHandles.lookup(), Private.class, "helper", int.class);

    static final MethodHandle METHOD_identity_14 = Access.method(MethodHandles.lookup(), Private.class, "identity", Object.class);

    static int hidden_0(Private self, int a0) {
      try {
        return (int) METHOD_hidden_0.invokeExact(self, a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static long set_total_2(long value) {
      FIELD_total_1.set(value);
      return value;
    }

    static Private newPrivate_3() {
      try {
        return (Private) METHOD_newPrivate_3.invokeExact();
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static Private set_next_5(Private self, Private value) {
      FIELD_next_4.set(self, value);
      return value;
    }

    static int get_count_7(Private self) {
      return (int) FIELD_count_6.get(self);
    }

    static int set_count_8(Private self, int value) {
      FIELD_count_6.set(self, value);
      return value;
    }

    static int[] get_cells_10(Private self) {
      return (int[]) FIELD_cells_9.get(self);
    }

    static int helper_11(Private self, int a0) {
      try {
        return (int) METHOD_helper_11.invokeExact(self, a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static long get_total_12() {
      return (long) FIELD_total_1.get();
    }

    static Private get_next_13(Private self) {
      return (Private) FIELD_next_4.get(self);
    }

    static Object identity_14(Object a0) {
      try {
        return (Object) METHOD_identity_14.invokeExact(a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }
  }
}
