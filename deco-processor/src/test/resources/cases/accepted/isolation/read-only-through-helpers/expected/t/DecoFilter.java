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
    return Calls.spawnAlone(isolation -> chain$isolated0(isolation.trackingArrays(), isolation.reading(given), depth));
  }

  /**
   * Calls itself with an array that it has written.
   */
  static Deferred<Integer> chain(Scope scope, int[] given, int depth) {
    return Calls.spawn(scope, isolation -> chain$isolated0(isolation.trackingArrays(), isolation.reading(given), depth));
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
            Filter.smooth(in, out, y);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final $Batch_1 $1 = $Batch_1.at($deco);
          if ($1 != null) {
            $1.add(in, out, y);
          } else {
            DecoFilter.smooth($deco.at($SITE_1), in, out, y);
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
            Filter.smooth(both, both, y);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_2, $2);
            throw $2;
          }
        } else {
          final $Batch_2 $1 = $Batch_2.at($deco);
          if ($1 != null) {
            $1.add(both, both, y);
          } else {
            DecoFilter.smooth($deco.at($SITE_2), both, both, y);
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
            ends[i] = Filter.chain(start, i);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_3, $4);
            throw $4;
          }
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
   * The method {@code chain} with its array accesses recorded,
   * but for what it only reads through {@code given}.
   */
  private static int chain$isolated0(Isolation $isolation, int[] given, int depth) {
    if (depth == 0) {
      return given[0];
    }
    int[] next = {given[0] + 1};
    $isolation.set(next, 0, (int) ($isolation.get(next, 0) + (given.length)));
    return chain$isolated($isolation, next, depth - 1);
  }

  /**
   * The method {@code chain} with its array accesses recorded.
   */
  private static int chain$isolated(Isolation $isolation, int[] given, int depth) {
    if (depth == 0) {
      return $isolation.get(given, 0);
    }
    int[] next = {$isolation.get(given, 0) + 1};
    $isolation.set(next, 0, (int) ($isolation.get(next, 0) + (given.length)));
    return chain$isolated($isolation, next, depth - 1);
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
      for (int $slot = 0; $slot < this.size(); $slot++) {
        $progress.at($slot);
        final double[][] in = (double[][]) this.argument1[$slot];
        final double[][] out = (double[][]) this.argument2[$slot];
        final int y = this.argument3[$slot];
        smooth$isolated0($isolation.trackingArrays(), $isolation.reading(in), out, y);
      }
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
      for (int $slot = 0; $slot < this.size(); $slot++) {
        $progress.at($slot);
        final double[][] in = (double[][]) this.argument1[$slot];
        final double[][] out = (double[][]) this.argument2[$slot];
        final int y = this.argument3[$slot];
        smooth$isolated0($isolation.trackingArrays(), $isolation.reading(in), out, y);
      }
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
      for (int $slot = 0; $slot < this.size(); $slot++) {
        $progress.at($slot);
        final int[] given = (int[]) this.argument1[$slot];
        final int depth = this.argument2[$slot];
        $results[$slot] = chain$isolated0($isolation.trackingArrays(), $isolation.reading(given), depth);
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
