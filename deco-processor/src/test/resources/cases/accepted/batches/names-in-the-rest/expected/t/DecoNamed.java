package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Overrides;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Turns;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Named} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Named"
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
final class DecoNamed {
  private static final Site $SITE_1 = new Site(Named.class, "members", "Named.java", 31).orDirectly();

  private static final Site $SITE_2 = new Site(Named.class, "members", "Named.java", 34).orDirectly();

  private static final Site $SITE_3 = new Site(Named.class, "members", "Named.java", 37);

  private static final Site $SITE_4 = new Site(Named.class, "members", "Named.java", 40).orDirectly();

  private static final Site $SITE_5 = new Site(Named.class, "members", "Named.java", 43).orDirectly();

  private static final Site $SITE_6 = new Site(Named.class, "variables", "Named.java", 52).orDirectly();

  private static final Site $SITE_7 = new Site(Named.class, "variables", "Named.java", 57).orDirectly();

  private static final Site $SITE_8 = new Site(Named.class, "types", "Named.java", 71).orDirectly();

  private static final Site $SITE_9 = new Site(Named.class, "types", "Named.java", 74).orDirectly();

  private static final Site $SITE_10 = new Site(Named.class, "types", "Named.java", 77);

  private final Named $self;

  private DecoNamed(Named self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoNamed of(Named self) {
    return new DecoNamed(self);
  }

  static Deferred<Integer> f(int argument1) {
    return Calls.spawnAlone(isolation -> Named.f(argument1));
  }

  static Deferred<Integer> f(Scope scope, int argument1) {
    return Calls.spawn(scope, isolation -> Named.f(argument1));
  }

  /**
   * What belongs to the object is written under a simple name.
   */
  int[] members(int n) {
    if (Run.serial(Named.class) || Overrides.overridden($self, Named.class, "members", int.class) || Overrides.overridden($self, Named.class, "own") || Overrides.overridden($self, Named.class, "keep", int.class)) {
      return $self.members(n);
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            int $5 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              $self.sum = Named.f(i);
              if (--$5 <= 0) break;
            }
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_1, $4);
            throw $4;
          }
        } else {
          final int $3 = $Slice_1.spawn($deco, Turns.below(i, n), i, $self);
          if ($3 > 0) {
            i += $3 - 1;
          } else {
            final $Batch_1 $2 = $Batch_1.at($deco, $self);
            if ($2 != null) {
              $2.add(i);
            } else {
              final Deferred<Integer> $1 = DecoNamed.f($deco.at($SITE_1), i);
              $deco.defer(() -> $self.sum = $1.get());
            }
          }
        }
      }
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            int $12 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              $self.own[i] = Named.f(i);
              if (--$12 <= 0) break;
            }
          } catch (Throwable $11) {
            $deco.failedInPlace($SITE_2, $11);
            throw $11;
          }
        } else {
          final int $10 = $Slice_2.spawn($deco, Turns.below(i, n), i, $self.own);
          if ($10 > 0) {
            i += $10 - 1;
          } else {
            final int[] $6 = $self.own;
            final int $7 = i;
            final $Batch_2 $9 = $Batch_2.at($deco, $6);
            if ($9 != null) {
              $9.add(i, $7);
            } else {
              final Deferred<Integer> $8 = DecoNamed.f($deco.at($SITE_2), i);
              $deco.defer($6, $7, () -> $6[$7] = $8.get());
            }
          }
        }
      }
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final int[] $13 = $self.own();
        final int $14 = i;
        final IntRef $15 = new IntRef();
        $deco.defer(() -> $15.value = $13[$14]);
        final Deferred<Integer> $16 = DecoNamed.f($deco.at($SITE_3), i);
        $deco.defer($13, $14, () -> {
          $15.value += $16.get();
          $13[$14] = $15.value;
        });
      }
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_4)) {
          try {
            int $21 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              $self.keep(Named.f(i));
              if (--$21 <= 0) break;
            }
          } catch (Throwable $20) {
            $deco.failedInPlace($SITE_4, $20);
            throw $20;
          }
        } else {
          final int $19 = $Slice_3.spawn($deco, Turns.below(i, n), i, $self);
          if ($19 > 0) {
            i += $19 - 1;
          } else {
            final $Batch_3 $18 = $Batch_3.at($deco, $self);
            if ($18 != null) {
              $18.add(i);
            } else {
              final Deferred<Integer> $17 = DecoNamed.f($deco.at($SITE_4), i);
              $deco.defer(() -> $self.keep(((int) $17.get())));
            }
          }
        }
      }
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_5)) {
          try {
            int $26 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              Named.last = Named.f(i);
              if (--$26 <= 0) break;
            }
          } catch (Throwable $25) {
            $deco.failedInPlace($SITE_5, $25);
            throw $25;
          }
        } else {
          final int $24 = $Slice_4.spawn($deco, Turns.below(i, n), i);
          if ($24 > 0) {
            i += $24 - 1;
          } else {
            final $Batch_4 $23 = $Batch_4.at($deco);
            if ($23 != null) {
              $23.add(i);
            } else {
              final Deferred<Integer> $22 = DecoNamed.f($deco.at($SITE_5), i);
              $deco.defer(() -> Named.last = $22.get());
            }
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return $self.own;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Variables with the names that a batch has for its own.
   */
  static int[] variables(int[] same1, int n) {
    if (Run.serial(Named.class)) {
      return Named.variables(same1, n);
    }
    final Run $deco = Run.open();
    try {
      for (int operand1 = 0; operand1 < n; operand1++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_6)) {
          try {
            int $7 = $deco.turns(Turns.below(operand1, n));
            for (; ; operand1++) {
              same1[operand1] = operand1 * Named.f(operand1);
              if (--$7 <= 0) break;
            }
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_6, $6);
            throw $6;
          }
        } else {
          final int $5 = $Slice_5.spawn($deco, Turns.below(operand1, n), operand1, same1);
          if ($5 > 0) {
            operand1 += $5 - 1;
          } else {
            final int $1 = operand1;
            final int $2 = operand1;
            final $Batch_5 $4 = $Batch_5.at($deco, same1);
            if ($4 != null) {
              $4.add(operand1, $1, $2);
            } else {
              final Deferred<Integer> $3 = DecoNamed.f($deco.at($SITE_6), operand1);
              $deco.defer(same1, $1, () -> same1[$1] = $2 * ((int) $3.get()));
            }
          }
        }
      }
      int[] results = new int[n];
      for (int size = 0; size < n; size++) {
        int room = size * 2;
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_7)) {
          try {
            results[size] = room + Named.f(size);
          } catch (Throwable $11) {
            $deco.failedInPlace($SITE_7, $11);
            throw $11;
          }
        } else {
          final int $8 = size;
          final $Batch_6 $10 = $Batch_6.at($deco, results);
          if ($10 != null) {
            $10.add(size, $8, room);
          } else {
            final Deferred<Integer> $9 = DecoNamed.f($deco.at($SITE_7), size);
            $deco.defer(results, $8, () -> results[$8] = room + ((int) $9.get()));
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return results;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Types that are known in the method alone.
   */
  static <T> List<Object> types(T first, int n) {
    if (Run.serial(Named.class)) {
      return Named.types(first, n);
    }
    final Run $deco = Run.open();
    try {
      record Pair(int left, int right) {}

      List<Object> out = new ArrayList<>();
      List<T> values = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_8)) {
          try {
            values.add((T) Integer.valueOf(Named.f(i)));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_8, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoNamed.f($deco.at($SITE_8), i);
          $deco.deferWhole(values, () -> values.add((T) Integer.valueOf(((int) $1.get()))));
        }
      }
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_9)) {
          try {
            out.add((T) Integer.valueOf(Named.f(i)));
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_9, $4);
            throw $4;
          }
        } else {
          final Deferred<Integer> $3 = DecoNamed.f($deco.at($SITE_9), i);
          $deco.deferWhole(out, () -> out.add((T) Integer.valueOf(((int) $3.get()))));
        }
      }
      for (int i = 0; i < n; i++) {
        $deco.await(); // deco: waits: reads out, which the statement of line 74 may write
        out.add(new Pair(i, ((int) DecoNamed.f($deco.at($SITE_10), i).get())).toString());
      }
      $deco.await(); // deco: waits: reads values, which the statement of line 71 may write
      out.addAll(values);
      out.add(first);
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
    private Named same1;

    private final int[] argument1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, Named same1) {
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
            final int argument1 = this.argument1[$slot];
            $results[$slot] = Named.f(argument1);
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
      final Named $self = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        $self.sum = $results[$slot];
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

    private Named same1;

    private int[] results;

    $Slice_1(int room) {
      super($SITE_1, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, Named same1) {
      int turns = run.slice($SITE_1, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_1) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int argument1) throws Throwable {
      return Named.f(argument1);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final Named $self = this.same1;
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
      final Named $self = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        $self.sum = $results[$slot];
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
            final int argument1 = this.argument1[$slot];
            $results[$slot] = Named.f(argument1);
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
      final int[] $6 = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $7 = this.operand1[$slot];
        $6[$7] = $results[$slot];
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

    private static int one(Isolation $isolation, int argument1) throws Throwable {
      return Named.f(argument1);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final int[] $6 = this.same1;
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
      final int[] $6 = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $7 = i;
        $6[$7] = $results[$slot];
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
    private Named same1;

    private final int[] argument1;

    private int[] results;

    $Batch_3(int room) {
      super($SITE_4, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_3 at(Run run, Named same1) {
      if (run.filling() instanceof $Batch_3 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_4);
      if (capacity == 0) {
        return null;
      }
      $Batch_3 next = run.used($SITE_4) instanceof $Batch_3 used ? used : new $Batch_3(Batch.room(capacity));
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
            final int argument1 = this.argument1[$slot];
            $results[$slot] = Named.f(argument1);
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
      final Named $self = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        $self.keep($results[$slot]);
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
  private static final class $Slice_3 extends Batch {
    private int first;

    private Named same1;

    private int[] results;

    $Slice_3(int room) {
      super($SITE_4, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, Named same1) {
      int turns = run.slice($SITE_4, left);
      if (turns > 0) {
        $Slice_3 next = run.used($SITE_4) instanceof $Slice_3 used ? used : new $Slice_3(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int argument1) throws Throwable {
      return Named.f(argument1);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final Named $self = this.same1;
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
      final Named $self = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        $self.keep($results[$slot]);
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
    private final int[] argument1;

    private int[] results;

    $Batch_4(int room) {
      super($SITE_5, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_4 at(Run run) {
      if (run.filling() instanceof $Batch_4 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_5);
      if (capacity == 0) {
        return null;
      }
      $Batch_4 next = run.used($SITE_5) instanceof $Batch_4 used ? used : new $Batch_4(Batch.room(capacity));
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
            final int argument1 = this.argument1[$slot];
            $results[$slot] = Named.f(argument1);
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
      for (int $slot = 0; $slot < $end; $slot++) {
        Named.last = $results[$slot];
      }
    }
  }

  /**
   * Turns of a loop, each with a call of {@code f}.
   */
  private static final class $Slice_4 extends Batch {
    private int first;

    private int[] results;

    $Slice_4(int room) {
      super($SITE_5, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first) {
      int turns = run.slice($SITE_5, left);
      if (turns > 0) {
        $Slice_4 next = run.used($SITE_5) instanceof $Slice_4 used ? used : new $Slice_4(Batch.room(turns));
        next.first = first;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int argument1) throws Throwable {
      return Named.f(argument1);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
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
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        Named.last = $results[$slot];
      }
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_5 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private final int[] operand2;

    private int[] results;

    $Batch_5(int room) {
      super($SITE_6, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      operand2 = new int[room];
      results = new int[room];
    }

    static $Batch_5 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_5 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_6);
      if (capacity == 0) {
        return null;
      }
      $Batch_5 next = run.used($SITE_6) instanceof $Batch_5 used ? used : new $Batch_5(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, int operand1, int operand2) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.operand1[slot] = operand1;
      this.operand2[slot] = operand2;
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
            final int argument1 = this.argument1[$slot];
            $results[$slot] = Named.f(argument1);
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
      final int[] same1 = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        final int $2 = this.operand2[$slot];
        same1[$1] = $2 * $results[$slot];
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
  private static final class $Slice_5 extends Batch {
    private int first;

    private int[] same1;

    private int[] results;

    $Slice_5(int room) {
      super($SITE_6, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, int[] same1) {
      int turns = run.slice($SITE_6, left);
      if (turns > 0) {
        $Slice_5 next = run.used($SITE_6) instanceof $Slice_5 used ? used : new $Slice_5(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int argument1) throws Throwable {
      return Named.f(argument1);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final int[] same1 = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int operand1 = $first + $slot;
            $results[$slot] = one($isolation, operand1);
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
      final int[] same1 = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int operand1 = $first + $slot;
        final int $1 = operand1;
        final int $2 = operand1;
        same1[$1] = $2 * $results[$slot];
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
  private static final class $Batch_6 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private final int[] operand2;

    private int[] results;

    $Batch_6(int room) {
      super($SITE_7, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      operand2 = new int[room];
      results = new int[room];
    }

    static $Batch_6 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_6 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_7);
      if (capacity == 0) {
        return null;
      }
      $Batch_6 next = run.used($SITE_7) instanceof $Batch_6 used ? used : new $Batch_6(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, int operand1, int operand2) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.operand1[slot] = operand1;
      this.operand2[slot] = operand2;
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
            final int argument1 = this.argument1[$slot];
            $results[$slot] = Named.f(argument1);
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
      final int[] results = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $8 = this.operand1[$slot];
        final int room = this.operand2[$slot];
        results[$8] = room + $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
