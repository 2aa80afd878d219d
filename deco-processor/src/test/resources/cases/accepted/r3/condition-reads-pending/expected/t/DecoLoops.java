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
 * Runs the annotated methods of {@link Loops} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Loops"
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
final class DecoLoops {
  private static final Site $SITE_1 = new Site(Loops.class, "run", "Loops.java", 23).orDirectly();

  private static final Site $SITE_2 = new Site(Loops.class, "run", "Loops.java", 27).orDirectly();

  private static final Site $SITE_3 = new Site(Loops.class, "run", "Loops.java", 31).orDirectly();

  private static final Site $SITE_4 = new Site(Loops.class, "run", "Loops.java", 34);

  private static final Site $SITE_5 = new Site(Loops.class, "run", "Loops.java", 35).orDirectly();

  private DecoLoops() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Loops.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Loops.f(x));
  }

  static List<Integer> run(int[] n) {
    if (Run.serial(Loops.class)) {
      return Loops.run(n);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      final IntRef i = new IntRef(0);
      while (i.value < 4) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            i.value = Loops.f(i.value);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_1, $4);
            throw $4;
          }
        } else {
          final int $1 = i.value;
          final $Batch_1 $3 = $Batch_1.at($deco, i);
          if ($3 != null) {
            $3.add($1);
          } else {
            final Deferred<Integer> $2 = DecoLoops.f($deco.at($SITE_1), $1);
            $deco.defer(() -> i.value = $2.get());
          }
        }
        $deco.await(); // deco: waits: reads i, which the statement of line 23 may write
        out.add(i.value);
      }
      // deco: waits before each test: reads n, which the statement of line 27 may write
      do {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            n[0] = Loops.f(n[0]);
          } catch (Throwable $8) {
            $deco.failedInPlace($SITE_2, $8);
            throw $8;
          }
        } else {
          final int $5 = n[0];
          final $Batch_2 $7 = $Batch_2.at($deco, n);
          if ($7 != null) {
            $7.add($5);
          } else {
            final Deferred<Integer> $6 = DecoLoops.f($deco.at($SITE_2), $5);
            $deco.defer(n, 0, () -> n[0] = $6.get());
          }
        }
      } while ($deco.awaited() & (n[0] < 5));
      final IntRef k = new IntRef(0);
      // deco: waits before each step: reads k, which the statement of line 31 may write
      for (int j = 0; j < 10; $deco.await(), j += k.value) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            k.value = Loops.f(k.value);
          } catch (Throwable $12) {
            $deco.failedInPlace($SITE_3, $12);
            throw $12;
          }
        } else {
          final int $9 = k.value;
          final $Batch_3 $11 = $Batch_3.at($deco, k);
          if ($11 != null) {
            $11.add($9);
          } else {
            final Deferred<Integer> $10 = DecoLoops.f($deco.at($SITE_3), $9);
            $deco.defer(() -> k.value = $10.get());
          }
        }
        out.add(j);
      }
      for (n[1] = ((int) DecoLoops.f($deco.at($SITE_4), 0).get()); n[1] < 6; n[1] += n[0] / 2) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_5)) {
          try {
            n[0] = Loops.f(n[1]);
          } catch (Throwable $16) {
            $deco.failedInPlace($SITE_5, $16);
            throw $16;
          }
        } else {
          final int $13 = n[1];
          final $Batch_4 $15 = $Batch_4.at($deco, n);
          if ($15 != null) {
            $15.add($13);
          } else {
            final Deferred<Integer> $14 = DecoLoops.f($deco.at($SITE_5), $13);
            $deco.defer(n, 0, () -> n[0] = $14.get());
          }
        }
        $deco.await(); // deco: waits: reads n, which the statement of line 35 may write
        out.add(n[0]);
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
            $results[$slot] = Loops.f(x);
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
      final IntRef i = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        i.value = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private int[] results;

    $Batch_2(int room) {
      super($SITE_2, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_2 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_2 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_2);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_2) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
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
            $results[$slot] = Loops.f(x);
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
      final int[] n = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        n[0] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_3 extends Batch {
    private IntRef same1;

    private final int[] argument1;

    private int[] results;

    $Batch_3(int room) {
      super($SITE_3, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_3 at(Run run, IntRef same1) {
      if (run.filling() instanceof $Batch_3 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_3);
      if (capacity == 0) {
        return null;
      }
      $Batch_3 next = run.used($SITE_3) instanceof $Batch_3 used ? used : new $Batch_3(Batch.room(capacity));
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
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Loops.f(x);
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
      final IntRef k = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        k.value = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_4 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private int[] results;

    $Batch_4(int room) {
      super($SITE_5, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_4 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_4 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_5);
      if (capacity == 0) {
        return null;
      }
      $Batch_4 next = run.used($SITE_5) instanceof $Batch_4 used ? used : new $Batch_4(Batch.room(capacity));
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
            $results[$slot] = Loops.f(x);
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
      final int[] n = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        n[0] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
