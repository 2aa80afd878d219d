package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Effective} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Effective"
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
final class DecoEffective {
  private static final Site $SITE_1 = new Site(Effective.class, "run", "Effective.java", 23).orDirectly();

  private static final Site $SITE_2 = new Site(Effective.class, "run", "Effective.java", 28).orDirectly();

  private DecoEffective() {
  }

  static Deferred<String> f(int x) {
    return Calls.spawnAlone(isolation -> Effective.f(x));
  }

  static Deferred<String> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Effective.f(x));
  }

  static List<String> run(int n) {
    if (Run.serial(Effective.class)) {
      return Effective.run(n);
    }
    final Run $deco = Run.open();
    try {
      List<Supplier<String>> later = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final Ref<String> text = new Ref<String>();
        if ($deco.inPlace($SITE_1)) {
          try {
            text.value = Effective.f(i);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<String> $1 = DecoEffective.f($deco.at($SITE_1), i);
          $deco.defer(() -> text.value = $1.get());
        }
        final int k = i;
        $deco.await(); // deco: waits: reads text, which the statement of line 23 may write
        later.add(() -> text.value + k);
        final Ref<String> other = new Ref<String>();
        if (i % 2 == 0) {
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_2)) {
            try {
              other.value = Effective.f(10 * i);
            } catch (Throwable $6) {
              $deco.failedInPlace($SITE_2, $6);
              throw $6;
            }
          } else {
            final int $3 = 10 * i;
            final $Batch_1 $5 = $Batch_1.at($deco, other);
            if ($5 != null) {
              $5.add($3);
            } else {
              final Deferred<String> $4 = DecoEffective.f($deco.at($SITE_2), $3);
              $deco.defer(() -> other.value = $4.get());
            }
          }
        } else {
          other.value = "odd";
        }
        $deco.await(); // deco: waits: reads other, which the statement of line 28 may write
        later.add(() -> other.value + text.value);
      }
      List<String> out = new ArrayList<>();
      for (Supplier<String> each : later) {
        out.add(each.get());
      }
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
    private Ref<String> same1;

    private final int[] argument1;

    private Object[] results;

    $Batch_1(int room) {
      super($SITE_2, room, true, false);
      argument1 = new int[room];
      results = new Object[room];
    }

    static $Batch_1 at(Run run, Ref<String> same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_2);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_2) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(int argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
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
            $results[$slot] = Effective.f(x);
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
      final Ref<String> other = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        other.value = ((String) $results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
