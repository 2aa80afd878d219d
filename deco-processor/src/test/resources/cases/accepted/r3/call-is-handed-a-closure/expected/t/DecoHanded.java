package t;

import dev.deco.cases.Work;
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
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Handed} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Handed"
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
final class DecoHanded {
  private static final Site $SITE_1 = new Site(Handed.class, "reads", "Handed.java", 37).orDirectly();

  private static final Site $SITE_2 = new Site(Handed.class, "reads", "Handed.java", 38).orDirectly();

  private static final Site $SITE_3 = new Site(Handed.class, "reads", "Handed.java", 39).orDirectly();

  private static final Site $SITE_4 = new Site(Handed.class, "reads", "Handed.java", 40).orDirectly();

  private static final Site $SITE_5 = new Site(Handed.class, "readsList", "Handed.java", 48).orDirectly();

  private static final Site $SITE_6 = new Site(Handed.class, "readsList", "Handed.java", 49).orDirectly();

  private static final Site $SITE_7 = new Site(Handed.class, "integrate", "Handed.java", 59).orDirectly();

  private static final Site $SITE_8 = new Site(Handed.class, "sideBySide", "Handed.java", 74).orDirectly();

  private static final Site $SITE_9 = new Site(Handed.class, "behindAFailure", "Handed.java", 140).orDirectly();

  private DecoHanded() {
  }

  static Deferred<Integer> ask(IntSupplier s) {
    return Calls.spawnAlone(isolation -> Handed.ask(s));
  }

  static Deferred<Integer> ask(Scope scope, IntSupplier s) {
    return Calls.spawn(scope, isolation -> Handed.ask(s));
  }

  static Deferred<Void> increase(int[] a) {
    return Calls.spawnAlone(isolation -> {
      increase$isolated(isolation.trackingArrays(), a);
      return null;
    });
  }

  static Deferred<Void> increase(Scope scope, int[] a) {
    return Calls.spawn(scope, isolation -> {
      increase$isolated(isolation.trackingArrays(), a);
      return null;
    });
  }

  static Deferred<Integer> apply(IntUnaryOperator f, int x) {
    return Calls.spawnAlone(isolation -> Handed.apply(f, x));
  }

  static Deferred<Integer> apply(Scope scope, IntUnaryOperator f, int x) {
    return Calls.spawn(scope, isolation -> Handed.apply(f, x));
  }

  static int[] reads(int[] a) {
    if (Run.serial(Handed.class)) {
      return Handed.reads(a);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[2];
      IntSupplier s = () -> a[0];
      // deco: spawns increase
      if ($deco.inPlace($SITE_1)) {
        try {
          Handed.increase(a);
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_1, $1);
          throw $1;
        }
      } else {
        DecoHanded.increase($deco.at($SITE_1), a);
      }
      $deco.await(); // deco: waits: ask may use a, which increase (line 37) may write
      // deco: spawns ask; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          out[0] = Handed.ask(s);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_2, $3);
          throw $3;
        }
      } else {
        final Deferred<Integer> $2 = DecoHanded.ask($deco.at($SITE_2), s);
        $deco.defer(out, 0, () -> out[0] = $2.get());
      }
      // deco: spawns increase
      if ($deco.inPlace($SITE_3)) {
        try {
          Handed.increase(a);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_3, $4);
          throw $4;
        }
      } else {
        DecoHanded.increase($deco.at($SITE_3), a);
      }
      $deco.await(); // deco: waits: reads a, which increase (line 39) may write
      // deco: spawns ask; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          out[1] = Handed.ask(() -> a[0] + 1);
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_4, $6);
          throw $6;
        }
      } else {
        final Deferred<Integer> $5 = DecoHanded.ask($deco.at($SITE_4), () -> a[0] + 1);
        $deco.defer(out, 1, () -> out[1] = $5.get());
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

  static List<Integer> readsList(List<Integer> l) {
    if (Run.serial(Handed.class)) {
      return Handed.readsList(l);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        // deco: spawns ask; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_5)) {
          try {
            l.add(Handed.ask(() -> 5));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_5, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoHanded.ask($deco.at($SITE_5), () -> 5);
          $deco.deferWhole(l, () -> l.add($1.get()));
        }
        $deco.await(); // deco: waits: reads l, which the statement of line 48 may write
        // deco: spawns ask; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_6)) {
          try {
            out.add(Handed.ask(l::size));
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_6, $6);
            throw $6;
          }
        } else {
          final IntSupplier $3 = l::size;
          final $Batch_1 $5 = $Batch_1.at($deco, out);
          if ($5 != null) {
            $5.add($3);
          } else {
            final Deferred<Integer> $4 = DecoHanded.ask($deco.at($SITE_6), $3);
            $deco.deferWhole(out, () -> out.add($4.get()));
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
   * Reads what nobody writes: all calls run side by side.
   */
  static int[] integrate(int[] weights) {
    if (Run.serial(Handed.class)) {
      return Handed.integrate(weights);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[4];
      for (int i = 0; i < out.length; i++) {
        // deco: spawns apply; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_7)) {
          try {
            out[i] = Handed.apply(x -> weights[0] * x, i);
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_7, $5);
            throw $5;
          }
        } else {
          final int $1 = i;
          final IntUnaryOperator $2 = x -> weights[0] * x;
          final $Batch_2 $4 = $Batch_2.at($deco, out);
          if ($4 != null) {
            $4.add($2, i, $1);
          } else {
            final Deferred<Integer> $3 = DecoHanded.apply($deco.at($SITE_7), $2, i);
            $deco.defer(out, $1, () -> out[$1] = $3.get());
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

  static Deferred<Integer> meet(IntUnaryOperator f, int x) {
    return Calls.spawnAlone(isolation -> Handed.meet(f, x));
  }

  static Deferred<Integer> meet(Scope scope, IntUnaryOperator f, int x) {
    return Calls.spawn(scope, isolation -> Handed.meet(f, x));
  }

  static int[] sideBySide(int[] weights) {
    if (Run.serial(Handed.class)) {
      return Handed.sideBySide(weights);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[2];
      for (int i = 0; i < out.length; i++) {
        // deco: spawns meet; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_8)) {
          try {
            out[i] = Handed.meet(x -> weights[0] * x, i);
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_8, $5);
            throw $5;
          }
        } else {
          final int $1 = i;
          final IntUnaryOperator $2 = x -> weights[0] * x;
          final $Batch_3 $4 = $Batch_3.at($deco, out);
          if ($4 != null) {
            $4.add($2, i, $1);
          } else {
            final Deferred<Integer> $3 = DecoHanded.meet($deco.at($SITE_8), $2, i);
            $deco.defer(out, $1, () -> out[$1] = $3.get());
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

  static Deferred<Integer> grow(Supplier<List<Integer>> s) {
    return Calls.spawnAlone(isolation -> Handed.grow(s));
  }

  static Deferred<Integer> grow(Scope scope, Supplier<List<Integer>> s) {
    return Calls.spawn(scope, isolation -> Handed.grow(s));
  }

  /**
   * The closure hands the list itself out, past the isolation: such calls run in the caller.
   */
  static int[] handsOut(List<Integer> l) {
    return Handed.handsOut(l);
  }

  /**
   * The closure writes by a static method.
   */
  static int[] calls(List<Integer> l) {
    return Handed.calls(l);
  }

  static Deferred<Integer> first(List<IntSupplier> s) {
    return Calls.spawnAlone(isolation -> Handed.first(isolation.view(s)));
  }

  static Deferred<Integer> first(Scope scope, List<IntSupplier> s) {
    return Calls.spawn(scope, isolation -> Handed.first(isolation.view(s)));
  }

  /**
   * The closure is inside of what the call is handed.
   */
  static int[] insideAList(int[] a) {
    return Handed.insideAList(a);
  }

  static Deferred<Integer> fail(int x) {
    return Calls.spawnAlone(isolation -> Handed.fail(x));
  }

  static Deferred<Integer> fail(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Handed.fail(x));
  }

  static Deferred<Void> accept(IntConsumer c) {
    return Calls.spawnAlone(isolation -> {
      Handed.accept(c);
      return null;
    });
  }

  static Deferred<Void> accept(Scope scope, IntConsumer c) {
    return Calls.spawn(scope, isolation -> {
      Handed.accept(c);
      return null;
    });
  }

  /**
   * A call that runs in the caller does not run behind one that fails.
   */
  static void behindAFailure(int[] a) {
    if (Run.serial(Handed.class)) {
      Handed.behindAFailure(a);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns fail; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_9)) {
        try {
          a[1] = Handed.fail(2);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_9, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoHanded.fail($deco.at($SITE_9), 2);
        $deco.defer(a, 1, () -> a[1] = $1.get());
      }
      $deco.await(); // deco: waits: writes what accept() is given, which fail (line 140) may read
      Handed.accept(i -> a[0] += i);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code increase} with its array accesses recorded.
   */
  private static void increase$isolated(Isolation $isolation, int[] a) {
    Work.take(40);
    $isolation.getAndAdd(a, 0, 1);
  }

  /**
   * Calls of {@code ask}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private List<Integer> same1;

    private final Object[] argument1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_6, room, true, false);
      argument1 = new Object[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_6);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_6) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(IntSupplier argument1) {
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
            final IntSupplier s = (IntSupplier) this.argument1[$slot];
            $results[$slot] = Handed.ask(s);
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
      final List<Integer> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        out.add($results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code apply}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private int[] same1;

    private final Object[] argument1;

    private final int[] argument2;

    private final int[] operand1;

    private int[] results;

    $Batch_2(int room) {
      super($SITE_7, room, true, false);
      argument1 = new Object[room];
      argument2 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_2 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_2 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_7);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_7) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(IntUnaryOperator argument1, int argument2, int operand1) {
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
            final IntUnaryOperator f = (IntUnaryOperator) this.argument1[$slot];
            final int x = this.argument2[$slot];
            $results[$slot] = Handed.apply(f, x);
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
      final int[] out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        out[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code meet}, in columns.
   */
  private static final class $Batch_3 extends Batch {
    private int[] same1;

    private final Object[] argument1;

    private final int[] argument2;

    private final int[] operand1;

    private int[] results;

    $Batch_3(int room) {
      super($SITE_8, room, true, false);
      argument1 = new Object[room];
      argument2 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_3 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_3 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_8);
      if (capacity == 0) {
        return null;
      }
      $Batch_3 next = run.used($SITE_8) instanceof $Batch_3 used ? used : new $Batch_3(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(IntUnaryOperator argument1, int argument2, int operand1) {
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
            final IntUnaryOperator f = (IntUnaryOperator) this.argument1[$slot];
            final int x = this.argument2[$slot];
            $results[$slot] = Handed.meet(f, x);
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
      final int[] out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        out[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
