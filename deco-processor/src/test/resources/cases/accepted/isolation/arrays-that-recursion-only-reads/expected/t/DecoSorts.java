package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Turns;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Sorts} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Sorts"
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
final class DecoSorts {
  private static final Site $SITE_1 = new Site(Sorts.class, "sorted", "Sorts.java", 20).orDirectly();

  private static final Site $SITE_2 = new Site(Sorts.class, "sorted", "Sorts.java", 21).orDirectly();

  private static final Site $SITE_3 = new Site(Sorts.class, "all", "Sorts.java", 66).orDirectly();

  private static final Site $SITE_4 = new Site(Sorts.class, "all", "Sorts.java", 69).orDirectly();

  private static final Site $SITE_5 = new Site(Sorts.class, "all", "Sorts.java", 72).orDirectly();

  private static final Site $SITE_6 = new Site(Sorts.class, "all", "Sorts.java", 74).orDirectly();

  private DecoSorts() {
  }

  static int[] sorted(int[] numbers, int from, int to) {
    if (Run.serial(Sorts.class)) {
      return Sorts.sorted(numbers, from, to);
    }
    final Run $deco = Run.open();
    try {
      if (to - from <= 3) {
        int[] leaf = Arrays.copyOfRange(numbers, from, to);
        Arrays.sort(leaf);
        return leaf;
      }
      int middle = (from + to) >>> 1;
      // deco: spawns sorted; the rest is replayed at the next wait point
      final Ref<int[]> left = new Ref<int[]>();
      if ($deco.inPlace($SITE_1)) {
        try {
          left.value = Sorts.sorted(numbers, from, middle);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<int[]> $1 = DecoSorts.sorted($deco.at($SITE_1), numbers, from, middle);
        $deco.defer(() -> left.value = $1.get());
      }
      // deco: spawns sorted; the rest is replayed at the next wait point
      final Ref<int[]> right = new Ref<int[]>();
      if ($deco.inPlace($SITE_2)) {
        try {
          right.value = Sorts.sorted(numbers, middle, to);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<int[]> $3 = DecoSorts.sorted($deco.at($SITE_2), numbers, middle, to);
        $deco.defer(() -> right.value = $3.get());
      }
      $deco.await(); // deco: waits: reads left, which the statement of line 20 may write
      return $Hidden.merged_0(left.value, right.value);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Deferred<int[]> sorted(Scope scope, int[] numbers, int from, int to) {
    return Calls.spawn(scope, isolation -> Calls.saturated() ? Sorts.sorted(isolation.reading(numbers), from, to) : sorted(isolation.reading(numbers), from, to));
  }

  static Deferred<Integer> even(int[] numbers, int n) {
    return Calls.spawnAlone(isolation -> isolation.elementwise() ? even$isolated(isolation.trackingArrays(), numbers, n) : Sorts.even(isolation.reading(numbers), n));
  }

  static Deferred<Integer> even(Scope scope, int[] numbers, int n) {
    return Calls.spawn(scope, isolation -> isolation.elementwise() ? even$isolated(isolation.trackingArrays(), numbers, n) : Sorts.even(isolation.reading(numbers), n));
  }

  static Deferred<Integer> odd(int[] numbers, int n) {
    return Calls.spawnAlone(isolation -> isolation.elementwise() ? odd$isolated(isolation.trackingArrays(), numbers, n) : Sorts.odd(isolation.reading(numbers), n));
  }

  static Deferred<Integer> odd(Scope scope, int[] numbers, int n) {
    return Calls.spawn(scope, isolation -> isolation.elementwise() ? odd$isolated(isolation.trackingArrays(), numbers, n) : Sorts.odd(isolation.reading(numbers), n));
  }

  /**
   * One of two that call each other gives what it was given, and the other writes that.
   */
  static Deferred<int[]> kept(int[] numbers, int n) {
    return Calls.spawnAlone(isolation -> kept$isolated(isolation.trackingArrays(), numbers, n));
  }

  /**
   * One of two that call each other gives what it was given, and the other writes that.
   */
  static Deferred<int[]> kept(Scope scope, int[] numbers, int n) {
    return Calls.spawn(scope, isolation -> kept$isolated(isolation.trackingArrays(), numbers, n));
  }

  static Deferred<int[]> raised(int[] numbers, int n) {
    return Calls.spawnAlone(isolation -> raised$isolated(isolation.trackingArrays(), numbers, n));
  }

  static Deferred<int[]> raised(Scope scope, int[] numbers, int n) {
    return Calls.spawn(scope, isolation -> raised$isolated(isolation.trackingArrays(), numbers, n));
  }

  static int[] all(int[] numbers, int n) {
    if (Run.serial(Sorts.class)) {
      return Sorts.all(numbers, n);
    }
    final Run $deco = Run.open();
    try {
      int[] all = new int[2 * n + 2];
      for (int i = 0; i < n; i++) {
        // deco: spawns even; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            int $6 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              all[i] = Sorts.even(numbers, i);
              if (--$6 <= 0) break;
            }
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_3, $5);
            throw $5;
          }
        } else {
          final int $4 = $Slice_1.spawn($deco, Turns.below(i, n), i, all, numbers);
          if ($4 > 0) {
            i += $4 - 1;
          } else {
            final int $1 = i;
            final $Batch_1 $3 = $Batch_1.at($deco, all);
            if ($3 != null) {
              $3.add(numbers, i, $1);
            } else {
              final Deferred<Integer> $2 = DecoSorts.even($deco.at($SITE_3), numbers, i);
              $deco.defer(all, $1, () -> all[$1] = $2.get());
            }
          }
        }
      }
      for (int i = 0; i < n; i++) {
        // deco: spawns odd; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_4)) {
          try {
            int $12 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              all[n + i] = Sorts.odd(numbers, i);
              if (--$12 <= 0) break;
            }
          } catch (Throwable $11) {
            $deco.failedInPlace($SITE_4, $11);
            throw $11;
          }
        } else {
          final int $10 = $Slice_2.spawn($deco, Turns.below(i, n), i, all, n, numbers);
          if ($10 > 0) {
            i += $10 - 1;
          } else {
            final int $7 = n + i;
            final $Batch_2 $9 = $Batch_2.at($deco, all);
            if ($9 != null) {
              $9.add(numbers, i, $7);
            } else {
              final Deferred<Integer> $8 = DecoSorts.odd($deco.at($SITE_4), numbers, i);
              $deco.defer(all, $7, () -> all[$7] = $8.get());
            }
          }
        }
      }
      for (int i = 0; i < n; i++) {
        // deco: spawns raised
        if ($deco.inPlace($SITE_5)) {
          try {
            int $16 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              Sorts.raised(numbers, i);
              if (--$16 <= 0) break;
            }
          } catch (Throwable $15) {
            $deco.failedInPlace($SITE_5, $15);
            throw $15;
          }
        } else {
          final int $14 = $Slice_3.spawn($deco, Turns.below(i, n), i, numbers);
          if ($14 > 0) {
            i += $14 - 1;
          } else {
            final $Batch_3 $13 = $Batch_3.at($deco);
            if ($13 != null) {
              $13.add(numbers, i);
            } else {
              DecoSorts.raised($deco.at($SITE_5), numbers, i);
            }
          }
        }
      }
      // deco: spawns kept; the rest is replayed at the next wait point
      final Ref<int[]> last = new Ref<int[]>();
      if ($deco.inPlace($SITE_6)) {
        try {
          last.value = Sorts.kept(numbers, 4);
        } catch (Throwable $18) {
          $deco.failedInPlace($SITE_6, $18);
          throw $18;
        }
      } else {
        final Deferred<int[]> $17 = DecoSorts.kept($deco.at($SITE_6), numbers, 4);
        $deco.defer(() -> last.value = $17.get());
      }
      $deco.await(); // deco: waits: writes all, which the statement of line 66 may write
      all[2 * n] = last.value[0];
      all[2 * n + 1] = numbers[0];
      return all;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code even} with its array accesses recorded.
   */
  private static int even$isolated(Isolation $isolation, int[] numbers, int n) {
    return n == 0 ? numbers.length : odd$isolated($isolation, numbers, n - 1) + $isolation.get(numbers, n);
  }

  /**
   * The method {@code odd} with its array accesses recorded.
   */
  private static int odd$isolated(Isolation $isolation, int[] numbers, int n) {
    return n == 0 ? -numbers.length : even$isolated($isolation, numbers, n - 1) - $isolation.get(numbers, n);
  }

  /**
   * The method {@code raised} with its array accesses recorded.
   */
  private static int[] raised$isolated(Isolation $isolation, int[] numbers, int n) {
    if (n == 0) {
      return new int[] {1};
    }
    int[] own = kept$isolated($isolation, numbers, n - 1);
    $isolation.getAndAdd(own, 0, 1);
    return own;
  }

  /**
   * The method {@code kept} with its array accesses recorded.
   */
  private static int[] kept$isolated(Isolation $isolation, int[] numbers, int n) {
    return n == 0 ? numbers : raised$isolated($isolation, numbers, n - 1);
  }

  /**
   * Calls of {@code even}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private int[] same1;

    private final Object[] argument1;

    private final int[] argument2;

    private final int[] operand1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_3, room, true, false);
      argument1 = new Object[room];
      argument2 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_3);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_3) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int[] argument1, int argument2, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
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
            final int[] numbers = (int[]) this.argument1[$slot];
            final int n = this.argument2[$slot];
            $results[$slot] = $isolation.elementwise() ? even$isolated($isolation.trackingArrays(), numbers, n) : Sorts.even($isolation.reading(numbers), n);
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
      final int[] all = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        all[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code even}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private int[] same1;

    private int[] same2;

    private int[] results;

    $Slice_1(int room) {
      super($SITE_3, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, int[] same1, int[] same2) {
      int turns = run.slice($SITE_3, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_3) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int[] numbers, int n) throws Throwable {
      return $isolation.elementwise() ? even$isolated($isolation.trackingArrays(), numbers, n) : Sorts.even($isolation.reading(numbers), n);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final int[] all = this.same1;
      final int[] numbers = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, numbers, i);
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
      final int[] all = this.same1;
      final int[] numbers = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $1 = i;
        all[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
      same2 = null;
    }
  }

  /**
   * Calls of {@code odd}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private int[] same1;

    private final Object[] argument1;

    private final int[] argument2;

    private final int[] operand1;

    private int[] results;

    $Batch_2(int room) {
      super($SITE_4, room, true, false);
      argument1 = new Object[room];
      argument2 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_2 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_2 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_4);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_4) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int[] argument1, int argument2, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
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
            final int[] numbers = (int[]) this.argument1[$slot];
            final int n = this.argument2[$slot];
            $results[$slot] = $isolation.elementwise() ? odd$isolated($isolation.trackingArrays(), numbers, n) : Sorts.odd($isolation.reading(numbers), n);
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
      final int[] all = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $7 = this.operand1[$slot];
        all[$7] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code odd}.
   */
  private static final class $Slice_2 extends Batch {
    private int first;

    private int[] same1;

    private int same2;

    private int[] same3;

    private int[] results;

    $Slice_2(int room) {
      super($SITE_4, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, int[] same1, int same2, int[] same3) {
      int turns = run.slice($SITE_4, left);
      if (turns > 0) {
        $Slice_2 next = run.used($SITE_4) instanceof $Slice_2 used ? used : new $Slice_2(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        next.same3 = same3;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int[] numbers, int n) throws Throwable {
      return $isolation.elementwise() ? odd$isolated($isolation.trackingArrays(), numbers, n) : Sorts.odd($isolation.reading(numbers), n);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final int[] all = this.same1;
      final int n = this.same2;
      final int[] numbers = this.same3;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, numbers, i);
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
      final int[] all = this.same1;
      final int n = this.same2;
      final int[] numbers = this.same3;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $7 = n + i;
        all[$7] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
      same3 = null;
    }
  }

  /**
   * Calls of {@code raised}, in columns.
   */
  private static final class $Batch_3 extends Batch {
    private final Object[] argument1;

    private final int[] argument2;

    $Batch_3(int room) {
      super($SITE_5, room, false, false);
      argument1 = new Object[room];
      argument2 = new int[room];
    }

    static $Batch_3 at(Run run) {
      if (run.filling() instanceof $Batch_3 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_5);
      if (capacity == 0) {
        return null;
      }
      $Batch_3 next = run.used($SITE_5) instanceof $Batch_3 used ? used : new $Batch_3(Batch.room(capacity));
      run.fill(next, capacity, null);
      return next;
    }

    void add(int[] argument1, int argument2) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int[] numbers = (int[]) this.argument1[$slot];
            final int n = this.argument2[$slot];
            final int[] $results = raised$isolated($isolation.trackingArrays(), numbers, n);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Turns of a loop, each with a call of {@code raised}.
   */
  private static final class $Slice_3 extends Batch {
    private int first;

    private int[] same1;

    $Slice_3(int room) {
      super($SITE_5, room, false, true);
    }

    static int spawn(Run run, int left, int first, int[] same1) {
      int turns = run.slice($SITE_5, left);
      if (turns > 0) {
        $Slice_3 next = run.used($SITE_5) instanceof $Slice_3 used ? used : new $Slice_3(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static int[] one(Isolation $isolation, int[] numbers, int n) throws Throwable {
      return raised$isolated($isolation.trackingArrays(), numbers, n);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int $first = this.first;
      final int[] numbers = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            one($isolation, numbers, i);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
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
    static final MethodHandle METHOD_merged_0 = Access.method(MethodHandles.lookup(), Sorts.class, "merged", int[].class, int[].class);

    static int[] merged_0(int[] a0, int[] a1) {
      try {
        return (int[]) METHOD_merged_0.invokeExact(a0, a1);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }
  }
}
