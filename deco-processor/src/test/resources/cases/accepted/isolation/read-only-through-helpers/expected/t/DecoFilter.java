package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Turns;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Filter} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Filter"
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
final class DecoFilter {
  private static final Site $SITE_1 = new Site(Filter.class, "all", "Filter.java", 58).orDirectly();

  private static final Site $SITE_2 = new Site(Filter.class, "inPlace", "Filter.java", 66).orDirectly();

  private static final Site $SITE_3 = new Site(Filter.class, "chains", "Filter.java", 74).orDirectly();

  private DecoFilter() {
  }

  /**
   * Reads one array through helpers and second names, and writes another.
   */
  static Deferred<Void> smooth(double[][] in, double[][] out, int y) {
    return Calls.spawnAlone(isolation -> {
      smooth$isolated0(isolation.trackingArrays(), isolation.reading(in), out, y);
      return null;
    });
  }

  /**
   * Reads one array through helpers and second names, and writes another.
   */
  static Deferred<Void> smooth(Scope scope, double[][] in, double[][] out, int y) {
    return Calls.spawn(scope, isolation -> {
      smooth$isolated0(isolation.trackingArrays(), isolation.reading(in), out, y);
      return null;
    });
  }

  /**
   * Calls itself with an array that it has written.
   */
  static Deferred<Integer> chain(int[] given, int depth) {
    return Calls.spawnAlone(isolation -> isolation.elementwise() ? chain$isolated(isolation.trackingArrays(), given, depth) : Filter.chain(isolation.reading(given), depth));
  }

  /**
   * Calls itself with an array that it has written.
   */
  static Deferred<Integer> chain(Scope scope, int[] given, int depth) {
    return Calls.spawn(scope, isolation -> isolation.elementwise() ? chain$isolated(isolation.trackingArrays(), given, depth) : Filter.chain(isolation.reading(given), depth));
  }

  static double[][] all(double[][] in) {
    if (Run.serial(Filter.class)) {
      return Filter.all(in);
    }
    final Run $deco = Run.open();
    try {
      double[][] out = new double[in.length][in[0].length];
      for (int y = 0; y < in.length; y++) {
        // deco: spawns smooth
        if ($deco.inPlace($SITE_1)) {
          try {
            int $4 = $deco.turns(Turns.below(y, in.length));
            for (; ; y++) {
              Filter.smooth(in, out, y);
              if (--$4 <= 0) break;
            }
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final int $2 = $Slice_1.spawn($deco, Turns.below(y, in.length), y, in, out);
          if ($2 > 0) {
            y += $2 - 1;
          } else {
            final $Batch_1 $1 = $Batch_1.at($deco);
            if ($1 != null) {
              $1.add(in, out, y);
            } else {
              DecoFilter.smooth($deco.at($SITE_1), in, out, y);
            }
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

  static void inPlace(double[][] both) {
    if (Run.serial(Filter.class)) {
      Filter.inPlace(both);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int y = 0; y < both.length; y++) {
        // deco: spawns smooth
        if ($deco.inPlace($SITE_2)) {
          try {
            int $4 = $deco.turns(Turns.below(y, both.length));
            for (; ; y++) {
              Filter.smooth(both, both, y);
              if (--$4 <= 0) break;
            }
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_2, $3);
            throw $3;
          }
        } else {
          final int $2 = $Slice_2.spawn($deco, Turns.below(y, both.length), y, both);
          if ($2 > 0) {
            y += $2 - 1;
          } else {
            final $Batch_2 $1 = $Batch_2.at($deco);
            if ($1 != null) {
              $1.add(both, both, y);
            } else {
              DecoFilter.smooth($deco.at($SITE_2), both, both, y);
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

  static int[] chains(int[] start) {
    if (Run.serial(Filter.class)) {
      return Filter.chains(start);
    }
    final Run $deco = Run.open();
    try {
      int[] ends = new int[4];
      for (int i = 0; i < ends.length; i++) {
        // deco: spawns chain; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            int $6 = $deco.turns(Turns.below(i, ends.length));
            for (; ; i++) {
              ends[i] = Filter.chain(start, i);
              if (--$6 <= 0) break;
            }
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_3, $5);
            throw $5;
          }
        } else {
          final int $4 = $Slice_3.spawn($deco, Turns.below(i, ends.length), i, ends, start);
          if ($4 > 0) {
            i += $4 - 1;
          } else {
            final int $1 = i;
            final $Batch_3 $3 = $Batch_3.at($deco, ends);
            if ($3 != null) {
              $3.add(start, i, $1);
            } else {
              final Deferred<Integer> $2 = DecoFilter.chain($deco.at($SITE_3), start, i);
              $deco.defer(ends, $1, () -> ends[$1] = $2.get());
            }
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return ends;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code smooth} with its array accesses recorded,
   * but for what it only reads through {@code in}.
   */
  private static void smooth$isolated0(Isolation $isolation, double[][] in, double[][] out, int y) {
    double[] row = $isolation.get(out, y);
    for (int x = 0; x < row.length; x++) {
      $isolation.set(row, x, $Hidden.mean_0(in, x, y) + $Hidden.first_1(in) + first$isolated($isolation, out));
    }
  }

  /**
   * The method {@code first} with its array accesses recorded.
   */
  private static double first$isolated(Isolation $isolation, double[][] any) {
    return $isolation.get($isolation.get(any, 0), 0);
  }

  /**
   * The method {@code chain} with its array accesses recorded.
   */
  private static int chain$isolated(Isolation $isolation, int[] given, int depth) {
    if (depth == 0) {
      return $isolation.get(given, 0);
    }
    int[] next = {$isolation.get(given, 0) + 1};
    next[0] += given.length;
    return Filter.chain(next, depth - 1);
  }

  /**
   * Calls of {@code smooth}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private final Object[] argument1;

    private final Object[] argument2;

    private final int[] argument3;

    $Batch_1(int room) {
      super($SITE_1, room, false, false);
      argument1 = new Object[room];
      argument2 = new Object[room];
      argument3 = new int[room];
    }

    static $Batch_1 at(Run run) {
      if (run.filling() instanceof $Batch_1 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_1);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_1) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      run.fill(next, capacity, null);
      return next;
    }

    void add(double[][] argument1, double[][] argument2, int argument3) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      this.argument3[slot] = argument3;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final double[][] in = (double[][]) this.argument1[$slot];
            final double[][] out = (double[][]) this.argument2[$slot];
            final int y = this.argument3[$slot];
            smooth$isolated0($isolation.trackingArrays(), $isolation.reading(in), out, y);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Turns of a loop, each with a call of {@code smooth}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private double[][] same1;

    private double[][] same2;

    $Slice_1(int room) {
      super($SITE_1, room, false, true);
    }

    static int spawn(Run run, int left, int first, double[][] same1, double[][] same2) {
      int turns = run.slice($SITE_1, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_1) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static void one(Isolation $isolation, double[][] in, double[][] out, int y) throws
        Throwable {
      smooth$isolated0($isolation.trackingArrays(), $isolation.reading(in), out, y);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int $first = this.first;
      final double[][] in = this.same1;
      final double[][] out = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int y = $first + $slot;
            one($isolation, in, out, y);
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
      same2 = null;
    }
  }

  /**
   * Calls of {@code smooth}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private final Object[] argument1;

    private final Object[] argument2;

    private final int[] argument3;

    $Batch_2(int room) {
      super($SITE_2, room, false, false);
      argument1 = new Object[room];
      argument2 = new Object[room];
      argument3 = new int[room];
    }

    static $Batch_2 at(Run run) {
      if (run.filling() instanceof $Batch_2 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_2);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_2) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
      run.fill(next, capacity, null);
      return next;
    }

    void add(double[][] argument1, double[][] argument2, int argument3) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      this.argument3[slot] = argument3;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final double[][] in = (double[][]) this.argument1[$slot];
            final double[][] out = (double[][]) this.argument2[$slot];
            final int y = this.argument3[$slot];
            smooth$isolated0($isolation.trackingArrays(), $isolation.reading(in), out, y);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Turns of a loop, each with a call of {@code smooth}.
   */
  private static final class $Slice_2 extends Batch {
    private int first;

    private double[][] same1;

    $Slice_2(int room) {
      super($SITE_2, room, false, true);
    }

    static int spawn(Run run, int left, int first, double[][] same1) {
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

    private static void one(Isolation $isolation, double[][] in, double[][] out, int y) throws
        Throwable {
      smooth$isolated0($isolation.trackingArrays(), $isolation.reading(in), out, y);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int $first = this.first;
      final double[][] both = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int y = $first + $slot;
            one($isolation, both, both, y);
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
   * Calls of {@code chain}, in columns.
   */
  private static final class $Batch_3 extends Batch {
    private int[] same1;

    private final Object[] argument1;

    private final int[] argument2;

    private final int[] operand1;

    private int[] results;

    $Batch_3(int room) {
      super($SITE_3, room, true, false);
      argument1 = new Object[room];
      argument2 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_3 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_3 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_3);
      if (capacity == 0) {
        return null;
      }
      $Batch_3 next = run.used($SITE_3) instanceof $Batch_3 used ? used : new $Batch_3(Batch.room(capacity));
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
            final int[] given = (int[]) this.argument1[$slot];
            final int depth = this.argument2[$slot];
            $results[$slot] = $isolation.elementwise() ? chain$isolated($isolation.trackingArrays(), given, depth) : Filter.chain($isolation.reading(given), depth);
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
      final int[] ends = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        ends[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code chain}.
   */
  private static final class $Slice_3 extends Batch {
    private int first;

    private int[] same1;

    private int[] same2;

    private int[] results;

    $Slice_3(int room) {
      super($SITE_3, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, int[] same1, int[] same2) {
      int turns = run.slice($SITE_3, left);
      if (turns > 0) {
        $Slice_3 next = run.used($SITE_3) instanceof $Slice_3 used ? used : new $Slice_3(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int[] given, int depth) throws Throwable {
      return $isolation.elementwise() ? chain$isolated($isolation.trackingArrays(), given, depth) : Filter.chain($isolation.reading(given), depth);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final int[] ends = this.same1;
      final int[] start = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, start, i);
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
      final int[] ends = this.same1;
      final int[] start = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $1 = i;
        ends[$1] = $results[$slot];
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
    static final MethodHandle METHOD_mean_0 = Access.method(MethodHandles.lookup(), Filter.class, "mean", double[][].class, int.class, int.class);

    static final MethodHandle METHOD_first_1 = Access.method(MethodHandles.lookup(), Filter.class, "first", double[][].class);

    static double mean_0(double[][] a0, int a1, int a2) {
      try {
        return (double) METHOD_mean_0.invokeExact(a0, a1, a2);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static double first_1(double[][] a0) {
      try {
        return (double) METHOD_first_1.invokeExact(a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }
  }
}
