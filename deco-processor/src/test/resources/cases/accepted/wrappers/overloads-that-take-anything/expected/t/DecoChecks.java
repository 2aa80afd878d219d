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
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Checks} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Checks"
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
final class DecoChecks {
  private static final Site $SITE_1 = new Site(Checks.class, "clone", "Checks.java", 40).orDirectly();

  private static final Site $SITE_2 = new Site(Checks.class, "run", "Checks.java", 48).orDirectly();

  private static final Site $SITE_3 = new Site(Checks.class, "run", "Checks.java", 49).orDirectly();

  private final Checks $self;

  private DecoChecks(Checks self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoChecks of(Checks self) {
    return new DecoChecks(self);
  }

  static Deferred<Void> notNull(Object value) {
    return Calls.spawnAlone(isolation -> {
      Checks.notNull(isolation.view(value));
      return null;
    });
  }

  static Deferred<Void> notNull(Scope scope, Object value) {
    return Calls.spawn(scope, isolation -> {
      Checks.notNull(isolation.view(value));
      return null;
    });
  }

  static String notNull(Object value, String name) {
    return Checks.notNull(value, name);
  }

  static Deferred<Integer> pick(Integer value) {
    return Calls.spawnAlone(isolation -> Checks.pick(value));
  }

  static Deferred<Integer> pick(Scope scope, Integer value) {
    return Calls.spawn(scope, isolation -> Checks.pick(value));
  }

  static int pick(Object scope, int value) {
    return Checks.pick(scope, value);
  }

  protected Checks clone() throws CloneNotSupportedException {
    if (Run.serial(Checks.class)) {
      return $self.clone();
    }
    final Run $deco = Run.open();
    try {
      Checks copy = (Checks) $Hidden.clone_0($self);
      // deco: spawns pick; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          $Hidden.set_n_3(copy, (int) ($Hidden.get_n_2(copy) + (Checks.pick($Hidden.get_n_2($self)))));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_1, $3);
          throw $3;
        }
      } else {
        final Checks $1 = Objects.requireNonNull(copy);
        final Deferred<Integer> $2 = DecoChecks.pick($deco.at($SITE_1), (Integer) ($Hidden.get_n_2($self)));
        $deco.defer(() -> $Hidden.set_n_3($1, (int) ($Hidden.get_n_2($1) + ($2.get()))));
      }
      $deco.await(); // deco: waits: before the return
      return copy;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<Object> run(String text) throws CloneNotSupportedException {
    if (Run.serial(Checks.class)) {
      return Checks.run(text);
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        // deco: spawns notNull
        if ($deco.inPlace($SITE_2)) {
          try {
            Checks.notNull(text);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_2, $2);
            throw $2;
          }
        } else {
          final $Batch_1 $1 = $Batch_1.at($deco);
          if ($1 != null) {
            $1.add(text);
          } else {
            DecoChecks.notNull($deco.at($SITE_2), (Object) (text));
          }
        }
        // deco: spawns pick; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            out.add(Checks.pick(i));
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_3, $5);
            throw $5;
          }
        } else {
          final $Batch_2 $4 = $Batch_2.at($deco, out);
          if ($4 != null) {
            $4.add(i);
          } else {
            final Deferred<Integer> $3 = DecoChecks.pick($deco.at($SITE_3), (Integer) (i));
            $deco.deferWhole(out, () -> out.add($3.get()));
          }
        }
      }
      $deco.await(); // deco: waits: runs notNull, of which nothing is known, while notNull (line 48) is pending
      out.add(DecoChecks.notNull(text, "name"));
      out.add(DecoChecks.pick(text, 3));
      Checks checks = new Checks();
      $Hidden.set_n_3(checks, (int) (5));
      out.add($Hidden.get_n_2(DecoChecks.of(checks).clone()));
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Calls of {@code notNull}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private final Object[] argument1;

    $Batch_1(int room) {
      super($SITE_2, room, false, false);
      argument1 = new Object[room];
    }

    static $Batch_1 at(Run run) {
      if (run.filling() instanceof $Batch_1 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_2);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_2) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      run.fill(next, capacity, null);
      return next;
    }

    void add(Object argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final Object value = (Object) this.argument1[$slot];
            Checks.notNull($isolation.view(value));
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Calls of {@code pick}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private List<Object> same1;

    private final Object[] argument1;

    private int[] results;

    $Batch_2(int room) {
      super($SITE_3, room, true, false);
      argument1 = new Object[room];
      results = new int[room];
    }

    static $Batch_2 at(Run run, List<Object> same1) {
      if (run.filling() instanceof $Batch_2 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_3);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_3) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(Integer argument1) {
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
            final Integer value = (Integer) this.argument1[$slot];
            $results[$slot] = Checks.pick(value);
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
      final List<Object> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        out.add($results[$slot]);
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
    static final MethodHandle METHOD_clone_0 = Access.above(MethodHandles.lookup(), Checks.class, Object.class, "clone", Object.class);

    static final VarHandle FIELD_n_1 = Access.field(MethodHandles.lookup(), Checks.class, "n");

    static Object clone_0(Checks self) throws CloneNotSupportedException {
      try {
        return (Object) METHOD_clone_0.invokeExact(self);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int get_n_2(Checks self) {
      return (int) FIELD_n_1.get(self);
    }

    static int set_n_3(Checks self, int value) {
      FIELD_n_1.set(self, value);
      return value;
    }
  }
}
