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
  private static final Site $SITE_1 = new Site(Named.class, "members", "Named.java", 31);

  private static final Site $SITE_2 = new Site(Named.class, "members", "Named.java", 34);

  private static final Site $SITE_3 = new Site(Named.class, "members", "Named.java", 37);

  private static final Site $SITE_4 = new Site(Named.class, "members", "Named.java", 40);

  private static final Site $SITE_5 = new Site(Named.class, "members", "Named.java", 43);

  private static final Site $SITE_6 = new Site(Named.class, "variables", "Named.java", 52);

  private static final Site $SITE_7 = new Site(Named.class, "variables", "Named.java", 57);

  private static final Site $SITE_8 = new Site(Named.class, "types", "Named.java", 71);

  private static final Site $SITE_9 = new Site(Named.class, "types", "Named.java", 74);

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
        final $Batch_1 $2 = $Batch_1.at($deco, $self);
        if ($2 != null) {
          $2.add(i);
        } else {
          final Deferred<Integer> $1 = DecoNamed.f($deco.at($SITE_1), i);
          $deco.defer(() -> $self.sum = $1.get());
        }
      }
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final int[] $3 = $self.own;
        final int $4 = i;
        final $Batch_2 $6 = $Batch_2.at($deco, $3);
        if ($6 != null) {
          $6.add(i, $4);
        } else {
          final Deferred<Integer> $5 = DecoNamed.f($deco.at($SITE_2), i);
          $deco.defer($3, $4, () -> $3[$4] = $5.get());
        }
      }
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final int[] $7 = $self.own();
        final int $8 = i;
        final IntRef $9 = new IntRef();
        $deco.defer(() -> $9.value = $7[$8]);
        final Deferred<Integer> $10 = DecoNamed.f($deco.at($SITE_3), i);
        $deco.defer($7, $8, () -> {
          $9.value += $10.get();
          $7[$8] = $9.value;
        });
      }
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final $Batch_3 $12 = $Batch_3.at($deco, $self);
        if ($12 != null) {
          $12.add(i);
        } else {
          final Deferred<Integer> $11 = DecoNamed.f($deco.at($SITE_4), i);
          $deco.defer(() -> $self.keep(((int) $11.get())));
        }
      }
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final $Batch_4 $14 = $Batch_4.at($deco);
        if ($14 != null) {
          $14.add(i);
        } else {
          final Deferred<Integer> $13 = DecoNamed.f($deco.at($SITE_5), i);
          $deco.defer(() -> Named.last = $13.get());
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
      int[] results = new int[n];
      for (int size = 0; size < n; size++) {
        int room = size * 2;
        // deco: spawns f; the rest is replayed at the next wait point
        final int $5 = size;
        final $Batch_6 $7 = $Batch_6.at($deco, results);
        if ($7 != null) {
          $7.add(size, $5, room);
        } else {
          final Deferred<Integer> $6 = DecoNamed.f($deco.at($SITE_7), size);
          $deco.defer(results, $5, () -> results[$5] = room + ((int) $6.get()));
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
        final Deferred<Integer> $1 = DecoNamed.f($deco.at($SITE_8), i);
        $deco.deferWhole(values, () -> values.add((T) Integer.valueOf(((int) $1.get()))));
      }
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $2 = DecoNamed.f($deco.at($SITE_9), i);
        $deco.deferWhole(out, () -> out.add((T) Integer.valueOf(((int) $2.get()))));
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
      final int[] $3 = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $4 = this.operand1[$slot];
        $3[$4] = $results[$slot];
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
        final int $5 = this.operand1[$slot];
        final int room = this.operand2[$slot];
        results[$5] = room + $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
