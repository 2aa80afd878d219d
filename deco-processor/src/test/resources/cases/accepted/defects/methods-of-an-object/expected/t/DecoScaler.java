package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Scaler} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Scaler"
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
final class DecoScaler {
  private static final Site $SITE_1 = new Site(Scaler.class, "scaleAll", "Scaler.java", 26).orDirectly();

  private final Scaler $self;

  private DecoScaler(Scaler self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoScaler of(Scaler self) {
    return new DecoScaler(self);
  }

  Deferred<Integer> scale(int x) {
    return Calls.spawnAlone(isolation -> $self.scale(x));
  }

  Deferred<Integer> scale(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> $self.scale(x));
  }

  List<Integer> scaleAll(List<Integer> xs) {
    if (Run.serial(Scaler.class)) {
      return $self.scaleAll(xs);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      for (int x : xs) {
        // deco: spawns scale; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add($self.scale(x));
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final $Batch_1 $2 = $Batch_1.at($deco, $self, out);
          if ($2 != null) {
            $2.add(x);
          } else {
            final Deferred<Integer> $1 = DecoScaler.of($self).scale($deco.at($SITE_1), x);
            $deco.deferWhole(out, () -> out.add($1.get()));
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
   * Calls of {@code scale}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private Scaler same1;

    private List<Integer> same2;

    private final int[] argument1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, Scaler same1, List<Integer> same2) {
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
      final Scaler $self = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = $self.scale(x);
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
      final Scaler $self = this.same1;
      final List<Integer> out = this.same2;
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
}
