package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Turns;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Beyond} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Beyond"
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
final class DecoBeyond {
  private static final Site $SITE_1 = new Site(Beyond.class, "list", "Beyond.java", 20).orDirectly();

  private static final Site $SITE_2 = new Site(Beyond.class, "array", "Beyond.java", 27).orDirectly();

  private static final Site $SITE_3 = new Site(Beyond.class, "insert", "Beyond.java", 33).orDirectly();

  private static final Site $SITE_4 = new Site(Beyond.class, "insert", "Beyond.java", 34).orDirectly();

  private static final Site $SITE_5 = new Site(Beyond.class, "insert", "Beyond.java", 35).orDirectly();

  private DecoBeyond() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Beyond.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Beyond.f(x));
  }

  static void list(List<Integer> list) {
    if (Run.serial(Beyond.class)) {
      Beyond.list(list);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < 5; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            int $6 = $deco.turns(Turns.below(i, 5));
            for (; ; i++) {
              list.set(i, Beyond.f(i));
              if (--$6 <= 0) break;
            }
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_1, $5);
            throw $5;
          }
        } else {
          final int $4 = $Slice_1.spawn($deco, Turns.below(i, 5), i, list);
          if ($4 > 0) {
            i += $4 - 1;
          } else {
            final int $1 = i;
            final $Batch_1 $3 = $Batch_1.at($deco, list);
            if ($3 != null) {
              $3.add(i, $1);
            } else {
              final Deferred<Integer> $2 = DecoBeyond.f($deco.at($SITE_1), i);
              $deco.defer(list, $1, () -> list.set($1, $2.get()));
            }
          }
        }
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void array(int[] a) {
    if (Run.serial(Beyond.class)) {
      Beyond.array(a);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < 5; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            int $7 = $deco.turns(Turns.below(i, 5));
            for (; ; i++) {
              a[i] = Beyond.f(i + 1);
              if (--$7 <= 0) break;
            }
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_2, $6);
            throw $6;
          }
        } else {
          final int $5 = $Slice_2.spawn($deco, Turns.below(i, 5), i, a);
          if ($5 > 0) {
            i += $5 - 1;
          } else {
            final int $1 = i;
            final int $2 = i + 1;
            final $Batch_2 $4 = $Batch_2.at($deco, a);
            if ($4 != null) {
              $4.add($2, $1);
            } else {
              final Deferred<Integer> $3 = DecoBeyond.f($deco.at($SITE_2), $2);
              $deco.defer(a, $1, () -> a[$1] = $3.get());
            }
          }
        }
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void insert(List<Integer> list) {
    if (Run.serial(Beyond.class)) {
      Beyond.insert(list);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          list.add(Beyond.f(1));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_3, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoBeyond.f($deco.at($SITE_3), 1);
        $deco.deferWhole(list, () -> list.add($1.get()));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          list.add(7, Beyond.f(2));
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_4, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoBeyond.f($deco.at($SITE_4), 2);
        $deco.deferWhole(list, () -> list.add(7, $3.get()));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_5)) {
        try {
          list.add(Beyond.f(3));
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_5, $6);
          throw $6;
        }
      } else {
        final Deferred<Integer> $5 = DecoBeyond.f($deco.at($SITE_5), 3);
        $deco.deferWhole(list, () -> list.add($5.get()));
      }
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

    private final int[] operand1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
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
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Beyond.f(x);
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
      final List<Integer> list = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        list.set($1, $results[$slot]);
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
      return Beyond.f(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final List<Integer> list = this.same1;
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
      final List<Integer> list = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $1 = i;
        list.set($1, $results[$slot]);
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

    private final int[] operand1;

    private int[] results;

    $Batch_2(int room) {
      super($SITE_2, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
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
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Beyond.f(x);
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
      final int[] a = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        a[$1] = $results[$slot];
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
  private static final class $Slice_2 extends Batch {
    private int first;

    private int[] same1;

    private int[] results;

    $Slice_2(int room) {
      super($SITE_2, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, int[] same1) {
      int turns = run.slice($SITE_2, left);
      if (turns > 0) {
        $Slice_2 next = run.used($SITE_2) instanceof $Slice_2 used ? used : new $Slice_2(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int x) throws Throwable {
      return Beyond.f(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final int[] a = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, i + 1);
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
      final int[] a = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $1 = i;
        a[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
