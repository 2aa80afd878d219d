package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Plain} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Plain"
)
@java.lang.SuppressWarnings({
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
  private static final Site $SITE_1 = new Site(Plain.class, "run", "Plain.java", 30).orDirectly();

  private static final Site $SITE_2 = new Site(Plain.class, "run", "Plain.java", 31);

  private static final Site $SITE_3 = new Site(Plain.class, "run", "Plain.java", 31);

  private static final Site $SITE_4 = new Site(Plain.class, "run", "Plain.java", 34).orDirectly();

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

  static Deferred<java.lang.Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Plain.f(x));
  }

  static Deferred<java.lang.Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Plain.f(x));
  }

  static Deferred<java.lang.Integer> boxed(int x) {
    return Calls.spawnAlone(isolation -> Plain.boxed(x));
  }

  static Deferred<java.lang.Integer> boxed(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Plain.boxed(x));
  }

  Deferred<java.lang.Void> add(List<java.lang.Object> out, int x) {
    return Calls.spawnAlone(isolation -> {
      $self.add(isolation.view(out), x);
      return null;
    });
  }

  Deferred<java.lang.Void> add(Scope scope, List<java.lang.Object> out, int x) {
    return Calls.spawn(scope, isolation -> {
      $self.add(isolation.view(out), x);
      return null;
    });
  }

  java.lang.Object run(int n) throws java.lang.Exception {
    if (Run.serial(Plain.class)) {
      return $self.run(n);
    }
    final Run $deco = Run.open();
    try {
      List<java.lang.Object> out = new ArrayList<>();
      Throwable own = new Throwable();
      final IntRef sum = new IntRef(0);
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            sum.value += Plain.f(i);
          } catch (java.lang.Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final $Batch_1 $2 = $Batch_1.at($deco, sum);
          if ($2 != null) {
            $2.add(i);
          } else {
            final Deferred<java.lang.Integer> $1 = DecoPlain.f($deco.at($SITE_1), i);
            $deco.defer(() -> sum.value += $1.get());
          }
        }
        // deco: spawns boxed, f; the rest is replayed at the next wait point
        final String $4 = own + " ";
        final Deferred<java.lang.Integer> $5 = DecoPlain.boxed($deco.at($SITE_2), i);
        final Deferred<java.lang.Integer> $6 = DecoPlain.f($deco.at($SITE_3), i);
        $deco.deferWhole(out, () -> out.add($4 + $5.get() + ((int) $6.get())));
      }
      for (int i = 0; i < n; i++) {
        $deco.await(); // deco: waits: add may use out, which the statement of line 31 may write
        // deco: spawns add
        if ($deco.inPlace($SITE_4)) {
          try {
            $self.add(out, i);
          } catch (java.lang.Throwable $8) {
            $deco.failedInPlace($SITE_4, $8);
            throw $8;
          }
        } else {
          final $Batch_2 $7 = $Batch_2.at($deco, $self);
          if ($7 != null) {
            $7.add(out, i);
          } else {
            DecoPlain.of($self).add($deco.at($SITE_4), out, i);
          }
        }
      }
      $deco.await(); // deco: waits: reads sum, which the statement of line 30 may write
      out.add(sum.value);
      return out;
    } catch (java.lang.Throwable $thrown) {
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
    private IntRef same1;

    private final int[] argument1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, IntRef same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_1);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_1) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(int argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @java.lang.Override
    protected void call(Isolation $isolation, Progress $progress) throws java.lang.Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Plain.f(x);
          }
        }
      } catch (java.lang.Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @java.lang.Override
    protected void replay(int $end) throws java.lang.Throwable {
      final int[] $results = this.results;
      final IntRef sum = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        sum.value += $results[$slot];
      }
    }

    @java.lang.Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code add}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private Plain same1;

    private final java.lang.Object[] argument1;

    private final int[] argument2;

    $Batch_2(int room) {
      super($SITE_4, room, false, false);
      argument1 = new java.lang.Object[room];
      argument2 = new int[room];
    }

    static $Batch_2 at(Run run, Plain same1) {
      if (run.filling() instanceof $Batch_2 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_4);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_4) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(List<java.lang.Object> argument1, int argument2) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      added();
    }

    @java.lang.Override
    protected void call(Isolation $isolation, Progress $progress) throws java.lang.Throwable {
      final Plain $self = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final List<java.lang.Object> out = (List<java.lang.Object>) this.argument1[$slot];
            final int x = this.argument2[$slot];
            $self.add($isolation.view(out), x);
          }
        }
      } catch (java.lang.Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @java.lang.Override
    protected void forget() {
      same1 = null;
    }
  }
}
