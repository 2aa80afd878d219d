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
            $self.sum = Named.f(i);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
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
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            $self.own[i] = Named.f(i);
          } catch (Throwable $8) {
            $deco.failedInPlace($SITE_2, $8);
            throw $8;
          }
        } else {
          final int[] $4 = $self.own;
          final int $5 = i;
          final $Batch_2 $7 = $Batch_2.at($deco, $4);
          if ($7 != null) {
            $7.add(i, $5);
          } else {
            final Deferred<Integer> $6 = DecoNamed.f($deco.at($SITE_2), i);
            $deco.defer($4, $5, () -> $4[$5] = $6.get());
          }
        }
      }
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final int[] $9 = $self.own();
        final int $10 = i;
        final IntRef $11 = new IntRef();
        $deco.defer(() -> $11.value = $9[$10]);
        final Deferred<Integer> $12 = DecoNamed.f($deco.at($SITE_3), i);
        $deco.defer($9, $10, () -> {
          $11.value += $12.get();
          $9[$10] = $11.value;
        });
      }
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_4)) {
          try {
            $self.keep(Named.f(i));
          } catch (Throwable $15) {
            $deco.failedInPlace($SITE_4, $15);
            throw $15;
          }
        } else {
          final $Batch_3 $14 = $Batch_3.at($deco, $self);
          if ($14 != null) {
            $14.add(i);
          } else {
            final Deferred<Integer> $13 = DecoNamed.f($deco.at($SITE_4), i);
            $deco.defer(() -> $self.keep(((int) $13.get())));
          }
        }
      }
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_5)) {
          try {
            Named.last = Named.f(i);
          } catch (Throwable $18) {
            $deco.failedInPlace($SITE_5, $18);
            throw $18;
          }
        } else {
          final $Batch_4 $17 = $Batch_4.at($deco);
          if ($17 != null) {
            $17.add(i);
          } else {
            final Deferred<Integer> $16 = DecoNamed.f($deco.at($SITE_5), i);
            $deco.defer(() -> Named.last = $16.get());
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
            same1[operand1] = operand1 * Named.f(operand1);
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_6, $5);
            throw $5;
          }
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
      int[] results = new int[n];
      for (int size = 0; size < n; size++) {
        int room = size * 2;
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_7)) {
          try {
            results[size] = room + Named.f(size);
          } catch (Throwable $9) {
            $deco.failedInPlace($SITE_7, $9);
            throw $9;
          }
        } else {
          final int $6 = size;
          final $Batch_6 $8 = $Batch_6.at($deco, results);
          if ($8 != null) {
            $8.add(size, $6, room);
          } else {
            final Deferred<Integer> $7 = DecoNamed.f($deco.at($SITE_7), size);
            $deco.defer(results, $6, () -> results[$6] = room + ((int) $7.get()));
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
      for (int $slot = 0; $slot < this.size(); $slot++) {
        $progress.at($slot);
        final int argument1 = this.argument1[$slot];
        $results[$slot] = Named.f(argument1);
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
      for (int $slot = 0; $slot < this.size(); $slot++) {
        $progress.at($slot);
        final int argument1 = this.argument1[$slot];
        $results[$slot] = Named.f(argument1);
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final int[] $4 = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $5 = this.operand1[$slot];
        $4[$5] = $results[$slot];
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
      for (int $slot = 0; $slot < this.size(); $slot++) {
        $progress.at($slot);
        final int argument1 = this.argument1[$slot];
        $results[$slot] = Named.f(argument1);
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
      for (int $slot = 0; $slot < this.size(); $slot++) {
        $progress.at($slot);
        final int argument1 = this.argument1[$slot];
        $results[$slot] = Named.f(argument1);
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
      for (int $slot = 0; $slot < this.size(); $slot++) {
        $progress.at($slot);
        final int argument1 = this.argument1[$slot];
        $results[$slot] = Named.f(argument1);
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
      for (int $slot = 0; $slot < this.size(); $slot++) {
        $progress.at($slot);
        final int argument1 = this.argument1[$slot];
        $results[$slot] = Named.f(argument1);
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final int[] results = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $6 = this.operand1[$slot];
        final int room = this.operand2[$slot];
        results[$6] = room + $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
