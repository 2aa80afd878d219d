package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Overrides;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Turns;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Own} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Own"
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
final class DecoOwn {
  private static final Site $SITE_1 = new Site(Own.class, "all", "Own.java", 49).orDirectly();

  private static final Site $SITE_2 = new Site(Own.class, "all", "Own.java", 52).orDirectly();

  private static final Site $SITE_3 = new Site(Own.class, "all", "Own.java", 55).orDirectly();

  private static final Site $SITE_4 = new Site(Own.class, "all", "Own.java", 58).orDirectly();

  private static final Site $SITE_5 = new Site(Own.class, "all", "Own.java", 62).orDirectly();

  private static final Site $SITE_6 = new Site(Own.class, "all", "Own.java", 66).orDirectly();

  private static final Site $SITE_7 = new Site(Own.class, "all", "Own.java", 69).orDirectly();

  private static final Site $SITE_8 = new Site(Own.class, "rows", "Own.java", 80).orDirectly();

  private static final Site $SITE_9 = new Site(Own.class, "failing", "Own.java", 92).orDirectly();

  private final Own $self;

  private DecoOwn(Own self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoOwn of(Own self) {
    return new DecoOwn(self);
  }

  Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> $self.f(x));
  }

  Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> $self.f(x));
  }

  Deferred<Integer> hidden(int x) {
    return Calls.spawnAlone(isolation -> $Hidden.hidden_0($self, x));
  }

  Deferred<Integer> hidden(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> $Hidden.hidden_0($self, x));
  }

  /**
   * Reads an element of an array of the object.
   */
  Deferred<Integer> first(int x) {
    if (Overrides.overridden($self, Own.class, "first", int.class)) {
      return Calls.orderAlone(isolation -> $self.first(x));
    }
    return Calls.spawnAlone(isolation -> first$isolated(isolation.trackingArrays(), x));
  }

  /**
   * Reads an element of an array of the object.
   */
  Deferred<Integer> first(Scope scope, int x) {
    if (Overrides.overridden($self, Own.class, "first", int.class)) {
      return Calls.order(scope, isolation -> $self.first(x));
    }
    return Calls.spawn(scope, isolation -> first$isolated(isolation.trackingArrays(), x));
  }

  static Deferred<Integer> plain(int x) {
    return Calls.spawnAlone(isolation -> Own.plain(x));
  }

  static Deferred<Integer> plain(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Own.plain(x));
  }

  Deferred<Integer> mayFail(int x) {
    return Calls.spawnAlone(isolation -> $self.mayFail(x));
  }

  Deferred<Integer> mayFail(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> $self.mayFail(x));
  }

  List<Object> all(int n) {
    if (Run.serial(Own.class) || Overrides.overridden($self, Own.class, "all", int.class) || Overrides.overridden($self, Own.class, "f", int.class) || Overrides.overridden($self, Own.class, "first", int.class)) {
      return $self.all(n);
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            int $5 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              $self.last = $self.f(i);
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
              final Deferred<Integer> $1 = DecoOwn.of($self).f($deco.at($SITE_1), i);
              $deco.defer(() -> $self.last = $1.get());
            }
          }
        }
      }
      for (int i = 0; i < n; i++) {
        // deco: spawns hidden; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            int $10 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              $self.sum += $Hidden.hidden_0($self, i);
              if (--$10 <= 0) break;
            }
          } catch (Throwable $9) {
            $deco.failedInPlace($SITE_2, $9);
            throw $9;
          }
        } else {
          final int $8 = $Slice_2.spawn($deco, Turns.below(i, n), i, $self);
          if ($8 > 0) {
            i += $8 - 1;
          } else {
            final $Batch_2 $7 = $Batch_2.at($deco, $self);
            if ($7 != null) {
              $7.add(i);
            } else {
              final Deferred<Integer> $6 = DecoOwn.of($self).hidden($deco.at($SITE_2), i);
              $deco.defer(() -> $self.sum += $6.get());
            }
          }
        }
      }
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            int $17 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              $Hidden.get_values_2($self)[i] = $self.f(i) - 1;
              if (--$17 <= 0) break;
            }
          } catch (Throwable $16) {
            $deco.failedInPlace($SITE_3, $16);
            throw $16;
          }
        } else {
          final int $15 = $Slice_3.spawn($deco, Turns.below(i, n), i, $self, $Hidden.get_values_2($self));
          if ($15 > 0) {
            i += $15 - 1;
          } else {
            final int[] $11 = $Hidden.get_values_2($self);
            final int $12 = i;
            final $Batch_3 $14 = $Batch_3.at($deco, $self, $11);
            if ($14 != null) {
              $14.add(i, $12);
            } else {
              final Deferred<Integer> $13 = DecoOwn.of($self).f($deco.at($SITE_3), i);
              $deco.defer($11, $12, () -> $11[$12] = ((int) $13.get()) - 1);
            }
          }
        }
      }
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_4)) {
          try {
            int $23 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              ((List<Integer>) $Hidden.get_list_4($self)).add($self.f(i));
              if (--$23 <= 0) break;
            }
          } catch (Throwable $22) {
            $deco.failedInPlace($SITE_4, $22);
            throw $22;
          }
        } else {
          final int $21 = $Slice_4.spawn($deco, Turns.below(i, n), i, $self, ((List<Integer>) $Hidden.get_list_4($self)));
          if ($21 > 0) {
            i += $21 - 1;
          } else {
            final List<Integer> $18 = ((List<Integer>) $Hidden.get_list_4($self));
            final $Batch_4 $20 = $Batch_4.at($deco, $self, $18);
            if ($20 != null) {
              $20.add(i);
            } else {
              final Deferred<Integer> $19 = DecoOwn.of($self).f($deco.at($SITE_4), i);
              $deco.deferWhole($18, () -> $18.add($19.get()));
            }
          }
        }
      }
      for (int i = 0; i < $self.grid.length; i++) {
        for (int j = 0; j < $self.grid[i].length; j++) {
          // deco: spawns plain; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_5)) {
            try {
              int $31 = $deco.turns(Turns.below(j, $self.grid[i].length));
              for (; ; j++) {
                $self.grid[i][j] = Own.plain(10 * i + j);
                if (--$31 <= 0) break;
              }
            } catch (Throwable $30) {
              $deco.failedInPlace($SITE_5, $30);
              throw $30;
            }
          } else {
            final int $29 = $Slice_5.spawn($deco, Turns.below(j, $self.grid[i].length), j, i, $self.grid[i]);
            if ($29 > 0) {
              j += $29 - 1;
            } else {
              final int[] $24 = $self.grid[i];
              final int $25 = j;
              final int $26 = 10 * i + j;
              final $Batch_5 $28 = $Batch_5.at($deco, $24);
              if ($28 != null) {
                $28.add($26, $25);
              } else {
                final Deferred<Integer> $27 = DecoOwn.plain($deco.at($SITE_5), $26);
                $deco.defer($24, $25, () -> $24[$25] = $27.get());
              }
            }
          }
        }
      }
      for (int i = 1; i < n; i++) {
        $deco.await(); // deco: waits: first may use values, which the statement of line 55 may write
        // deco: spawns first; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_6)) {
          try {
            $Hidden.get_values_2($self)[i] = $self.first(i);
          } catch (Throwable $35) {
            $deco.failedInPlace($SITE_6, $35);
            throw $35;
          }
        } else {
          final int[] $32 = $Hidden.get_values_2($self);
          final int $33 = i;
          final Deferred<Integer> $34 = DecoOwn.of($self).first($deco.at($SITE_6), i);
          $deco.defer($32, $33, () -> $32[$33] = $34.get());
        }
      }
      for (int i = 0; i < n; i++) {
        $deco.await(); // deco: waits: f may use field scale, which the statement of line 69 may write
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_7)) {
          try {
            $Hidden.set_scale_6($self, (int) ($self.f(i) % 5 + 1));
          } catch (Throwable $37) {
            $deco.failedInPlace($SITE_7, $37);
            throw $37;
          }
        } else {
          final Deferred<Integer> $36 = DecoOwn.of($self).f($deco.at($SITE_7), i);
          $deco.defer(() -> $Hidden.set_scale_6($self, (int) (((int) $36.get()) % 5 + 1)));
        }
      }
      $deco.await(); // deco: waits: reads field last, which the statement of line 49 may write
      return List.of($self.last, $self.sum, $Hidden.get_values_2($self), ((List<Integer>) $Hidden.get_list_4($self)), $self.grid, $Hidden.get_scale_7($self));
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The container is missing, or too short, in the middle.
   */
  static String rows(int[][] rows, int n) {
    if (Run.serial(Own.class)) {
      return Own.rows(rows, n);
    }
    final Run $deco = Run.open();
    try {
      int done = 0;
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          for (int i = 0; i < n; i++) {
            // deco: spawns plain; the rest is replayed at the next wait point
            if ($deco.inPlace($SITE_8)) {
              try {
                rows[i / 4][i % 4] = Own.plain(i);
              } catch (Throwable $5) {
                $deco.failedInPlace($SITE_8, $5);
                throw $5;
              }
            } else {
              final int[] $1 = rows[i / 4];
              final int $2 = i % 4;
              final $Batch_6 $4 = $Batch_6.at($deco, $1);
              if ($4 != null) {
                $4.add(i, $2);
              } else {
                final Deferred<Integer> $3 = DecoOwn.plain($deco.at($SITE_8), i);
                $deco.defer($1, $2, () -> $1[$2] = $3.get());
              }
            }
            $deco.await(); // deco: waits: a handler could see this write of done
            done = i;
          }
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (NullPointerException | ArrayIndexOutOfBoundsException e) {
        return e.getClass() + " after " + done;
      }
      return "all";
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  void failing(int n) {
    if (Run.serial(Own.class) || Overrides.overridden($self, Own.class, "failing", int.class) || Overrides.overridden($self, Own.class, "mayFail", int.class)) {
      $self.failing(n);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < n; i++) {
        // deco: spawns mayFail; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_9)) {
          try {
            int $7 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              $Hidden.get_values_2($self)[i] = $self.mayFail(i);
              if (--$7 <= 0) break;
            }
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_9, $6);
            throw $6;
          }
        } else {
          final int $5 = $Slice_6.spawn($deco, Turns.below(i, n), i, $self, $Hidden.get_values_2($self));
          if ($5 > 0) {
            i += $5 - 1;
          } else {
            final int[] $1 = $Hidden.get_values_2($self);
            final int $2 = i;
            final $Batch_7 $4 = $Batch_7.at($deco, $self, $1);
            if ($4 != null) {
              $4.add(i, $2);
            } else {
              final Deferred<Integer> $3 = DecoOwn.of($self).mayFail($deco.at($SITE_9), i);
              $deco.defer($1, $2, () -> $1[$2] = $3.get());
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

  /**
   * The method {@code first} with its array accesses recorded.
   */
  private int first$isolated(Isolation $isolation, int x) {
    return $isolation.get($Hidden.get_values_2($self), 0) + x;
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private Own same1;

    private final int[] argument1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, Own same1) {
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
      final Own $self = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = $self.f(x);
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
      final Own $self = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        $self.last = $results[$slot];
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

    private Own same1;

    private int[] results;

    $Slice_1(int room) {
      super($SITE_1, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, Own same1) {
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

    private static int one(Isolation $isolation, Own $self, int x) throws Throwable {
      return $self.f(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final Own $self = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, $self, i);
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
      final Own $self = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        $self.last = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code hidden}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private Own same1;

    private final int[] argument1;

    private int[] results;

    $Batch_2(int room) {
      super($SITE_2, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_2 at(Run run, Own same1) {
      if (run.filling() instanceof $Batch_2 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_2);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_2) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
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
      final Own $self = this.same1;
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
      final Own $self = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        $self.sum += $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code hidden}.
   */
  private static final class $Slice_2 extends Batch {
    private int first;

    private Own same1;

    private int[] results;

    $Slice_2(int room) {
      super($SITE_2, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, Own same1) {
      int turns = run.slice($SITE_2, left);
      if (turns > 0) {
        $Slice_2 next = run.used($SITE_2) instanceof $Slice_2 used ? used : new $Slice_2(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, Own $self, int x) throws Throwable {
      return $Hidden.hidden_0($self, x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final Own $self = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, $self, i);
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
      final Own $self = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        $self.sum += $results[$slot];
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
    private Own same1;

    private int[] same2;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_3(int room) {
      super($SITE_3, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_3 at(Run run, Own same1, int[] same2) {
      if (run.filling() instanceof $Batch_3 batch && batch.same1 == same1 && batch.same2 == same2) {
        return batch;
      }
      int capacity = run.batchFor($SITE_3);
      if (capacity == 0) {
        return null;
      }
      $Batch_3 next = run.used($SITE_3) instanceof $Batch_3 used ? used : new $Batch_3(Batch.room(capacity));
      next.same1 = same1;
      next.same2 = same2;
      run.fill(next, capacity, same2);
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
      final Own $self = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = $self.f(x);
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
      final Own $self = this.same1;
      final int[] $11 = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $12 = this.operand1[$slot];
        $11[$12] = $results[$slot] - 1;
      }
    }

    @Override
    protected void forget() {
      same1 = null;
      same2 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code f}.
   */
  private static final class $Slice_3 extends Batch {
    private int first;

    private Own same1;

    private int[] same2;

    private int[] results;

    $Slice_3(int room) {
      super($SITE_3, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, Own same1, int[] same2) {
      int turns = run.slice($SITE_3, left);
      if (turns > 0) {
        $Slice_3 next = run.used($SITE_3) instanceof $Slice_3 used ? used : new $Slice_3(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, same2);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, Own $self, int x) throws Throwable {
      return $self.f(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final Own $self = this.same1;
      final int[] $11 = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, $self, i);
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
      final Own $self = this.same1;
      final int[] $11 = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $12 = i;
        $11[$12] = $results[$slot] - 1;
      }
    }

    @Override
    protected void forget() {
      same1 = null;
      same2 = null;
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_4 extends Batch {
    private Own same1;

    private List<Integer> same2;

    private final int[] argument1;

    private int[] results;

    $Batch_4(int room) {
      super($SITE_4, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_4 at(Run run, Own same1, List<Integer> same2) {
      if (run.filling() instanceof $Batch_4 batch && batch.same1 == same1 && batch.same2 == same2) {
        return batch;
      }
      int capacity = run.batchFor($SITE_4);
      if (capacity == 0) {
        return null;
      }
      $Batch_4 next = run.used($SITE_4) instanceof $Batch_4 used ? used : new $Batch_4(Batch.room(capacity));
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
      final Own $self = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = $self.f(x);
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
      final Own $self = this.same1;
      final List<Integer> $18 = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        $18.add($results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
      same2 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code f}.
   */
  private static final class $Slice_4 extends Batch {
    private int first;

    private Own same1;

    private List<Integer> same2;

    private int[] results;

    $Slice_4(int room) {
      super($SITE_4, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, Own same1, List<Integer> same2) {
      int turns = run.slice($SITE_4, left);
      if (turns > 0) {
        $Slice_4 next = run.used($SITE_4) instanceof $Slice_4 used ? used : new $Slice_4(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, same2);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, Own $self, int x) throws Throwable {
      return $self.f(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final Own $self = this.same1;
      final List<Integer> $18 = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, $self, i);
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
      final Own $self = this.same1;
      final List<Integer> $18 = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        $18.add($results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
      same2 = null;
    }
  }

  /**
   * Calls of {@code plain}, in columns.
   */
  private static final class $Batch_5 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_5(int room) {
      super($SITE_5, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_5 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_5 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_5);
      if (capacity == 0) {
        return null;
      }
      $Batch_5 next = run.used($SITE_5) instanceof $Batch_5 used ? used : new $Batch_5(Batch.room(capacity));
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
            $results[$slot] = Own.plain(x);
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
      final int[] $24 = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $25 = this.operand1[$slot];
        $24[$25] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code plain}.
   */
  private static final class $Slice_5 extends Batch {
    private int first;

    private int same1;

    private int[] same2;

    private int[] results;

    $Slice_5(int room) {
      super($SITE_5, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, int same1, int[] same2) {
      int turns = run.slice($SITE_5, left);
      if (turns > 0) {
        $Slice_5 next = run.used($SITE_5) instanceof $Slice_5 used ? used : new $Slice_5(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, same2);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int x) throws Throwable {
      return Own.plain(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final int i = this.same1;
      final int[] $24 = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int j = $first + $slot;
            $results[$slot] = one($isolation, 10 * i + j);
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
      final int i = this.same1;
      final int[] $24 = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int j = $first + $slot;
        final int $25 = j;
        $24[$25] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same2 = null;
    }
  }

  /**
   * Calls of {@code plain}, in columns.
   */
  private static final class $Batch_6 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_6(int room) {
      super($SITE_8, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_6 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_6 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_8);
      if (capacity == 0) {
        return null;
      }
      $Batch_6 next = run.used($SITE_8) instanceof $Batch_6 used ? used : new $Batch_6(Batch.room(capacity));
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
            $results[$slot] = Own.plain(x);
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
      final int[] $1 = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $2 = this.operand1[$slot];
        $1[$2] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code mayFail}, in columns.
   */
  private static final class $Batch_7 extends Batch {
    private Own same1;

    private int[] same2;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_7(int room) {
      super($SITE_9, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_7 at(Run run, Own same1, int[] same2) {
      if (run.filling() instanceof $Batch_7 batch && batch.same1 == same1 && batch.same2 == same2) {
        return batch;
      }
      int capacity = run.batchFor($SITE_9);
      if (capacity == 0) {
        return null;
      }
      $Batch_7 next = run.used($SITE_9) instanceof $Batch_7 used ? used : new $Batch_7(Batch.room(capacity));
      next.same1 = same1;
      next.same2 = same2;
      run.fill(next, capacity, same2);
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
      final Own $self = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = $self.mayFail(x);
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
      final Own $self = this.same1;
      final int[] $1 = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $2 = this.operand1[$slot];
        $1[$2] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
      same2 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code mayFail}.
   */
  private static final class $Slice_6 extends Batch {
    private int first;

    private Own same1;

    private int[] same2;

    private int[] results;

    $Slice_6(int room) {
      super($SITE_9, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, Own same1, int[] same2) {
      int turns = run.slice($SITE_9, left);
      if (turns > 0) {
        $Slice_6 next = run.used($SITE_9) instanceof $Slice_6 used ? used : new $Slice_6(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, same2);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, Own $self, int x) throws Throwable {
      return $self.mayFail(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final Own $self = this.same1;
      final int[] $1 = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, $self, i);
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
      final Own $self = this.same1;
      final int[] $1 = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $2 = i;
        $1[$2] = $results[$slot];
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
    static final MethodHandle METHOD_hidden_0 = Access.method(MethodHandles.lookup(), Own.class, "hidden", int.class);

    static final VarHandle FIELD_values_1 = Access.field(MethodHandles.lookup(), Own.class, "values");

    static final VarHandle FIELD_list_3 = Access.field(MethodHandles.lookup(), Own.class, "list");

    static final VarHandle FIELD_scale_5 = Access.field(MethodHandles.lookup(), Own.class, "scale");

    static int hidden_0(Own self, int a0) {
      try {
        return (int) METHOD_hidden_0.invokeExact(self, a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int[] get_values_2(Own self) {
      return (int[]) FIELD_values_1.get(self);
    }

    static List get_list_4(Own self) {
      return (List) FIELD_list_3.get(self);
    }

    static int set_scale_6(Own self, int value) {
      FIELD_scale_5.set(self, value);
      return value;
    }

    static int get_scale_7(Own self) {
      return (int) FIELD_scale_5.get(self);
    }
  }
}
