package t;

import dev.deco.cases.Meeting;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.DoubleRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Turns;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.Random;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Arrays2} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Arrays2"
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
final class DecoArrays2 {
  private static final Site $SITE_1 = new Site(Arrays2.class, "multiply", "Arrays2.java", 60).orDirectly();

  private static final Site $SITE_2 = new Site(Arrays2.class, "multiplyInto", "Arrays2.java", 72).orDirectly();

  private static final Site $SITE_3 = new Site(Arrays2.class, "stencil", "Arrays2.java", 84).orDirectly();

  private static final Site $SITE_4 = new Site(Arrays2.class, "blocks", "Arrays2.java", 100).orDirectly();

  private static final Site $SITE_5 = new Site(Arrays2.class, "sumOfWeights", "Arrays2.java", 111).orDirectly();

  private static final Site $SITE_6 = new Site(Arrays2.class, "filtered", "Arrays2.java", 124).orDirectly();

  private static final Site $SITE_7 = new Site(Arrays2.class, "earlyExit", "Arrays2.java", 136).orDirectly();

  private static final Site $SITE_8 = new Site(Arrays2.class, "random", "Arrays2.java", 146).orDirectly();

  private static final Site $SITE_9 = new Site(Arrays2.class, "copied", "Arrays2.java", 155).orDirectly();

  private static final Site $SITE_10 = new Site(Arrays2.class, "histogram", "Arrays2.java", 166).orDirectly();

  private static final Site $SITE_11 = new Site(Arrays2.class, "whileLoop", "Arrays2.java", 177).orDirectly();

  private DecoArrays2() {
  }

  static Deferred<Double> f(double x) {
    return Calls.spawnAlone(isolation -> Arrays2.f(x));
  }

  static Deferred<Double> f(Scope scope, double x) {
    return Calls.spawn(scope, isolation -> Arrays2.f(x));
  }

  static Deferred<Double> dot(double[] row, double[][] b, int column) {
    return Calls.spawnAlone(isolation -> isolation.elementwise() ? dot$isolated(isolation.trackingArrays(), row, b, column) : Arrays2.dot(isolation.reading(row), isolation.reading(b), column));
  }

  static Deferred<Double> dot(Scope scope, double[] row, double[][] b, int column) {
    return Calls.spawn(scope, isolation -> isolation.elementwise() ? dot$isolated(isolation.trackingArrays(), row, b, column) : Arrays2.dot(isolation.reading(row), isolation.reading(b), column));
  }

  static Deferred<Double> blur(double[] in, int i) {
    return Calls.spawnAlone(isolation -> isolation.elementwise() ? blur$isolated(isolation.trackingArrays(), in, i) : Arrays2.blur(isolation.reading(in), i));
  }

  static Deferred<Double> blur(Scope scope, double[] in, int i) {
    return Calls.spawn(scope, isolation -> isolation.elementwise() ? blur$isolated(isolation.trackingArrays(), in, i) : Arrays2.blur(isolation.reading(in), i));
  }

  static Deferred<Void> smooth(double[] in, double[] out, int from, int to) {
    return Calls.spawnAlone(isolation -> {
      smooth$isolated0(isolation.trackingArrays(), isolation.reading(in), out, from, to);
      return null;
    });
  }

  static Deferred<Void> smooth(Scope scope, double[] in, double[] out, int from, int to) {
    return Calls.spawn(scope, isolation -> {
      smooth$isolated0(isolation.trackingArrays(), isolation.reading(in), out, from, to);
      return null;
    });
  }

  static double[][] multiply(double[][] a, double[][] b) {
    if (Run.serial(Arrays2.class)) {
      return Arrays2.multiply(a, b);
    }
    final Run $deco = Run.open();
    try {
      int n = a.length;
      int m = b[0].length;
      double[][] c = new double[n][m];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < m; j++) {
          // deco: spawns dot; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_1)) {
            try {
              int $9 = $deco.turns(Turns.below(j, m));
              for (; ; j++) {
                c[i][j] = Arrays2.dot(a[i], b, j);
                if (--$9 <= 0) break;
              }
            } catch (Throwable $8) {
              $deco.failedInPlace($SITE_1, $8);
              throw $8;
            }
          } else {
            final int $7 = $Slice_1.spawn($deco, Turns.below(j, m), j, b, c[i], a[i]);
            if ($7 > 0) {
              j += $7 - 1;
            } else {
              final double[] $1 = c[i];
              final int $2 = j;
              final double[] $3 = a[i];
              final $Batch_1 $5 = $Batch_1.at($deco, $1);
              if ($5 != null) {
                $5.add($3, b, j, $2);
              } else {
                final Deferred<Double> $4 = DecoArrays2.dot($deco.at($SITE_1), $3, b, j);
                $deco.defer($1, $2, () -> $1[$2] = $4.get());
              }
            }
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return c;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static double[][] multiplyInto(double[][] a, double[][] b, double[][] c) {
    if (Run.serial(Arrays2.class)) {
      return Arrays2.multiplyInto(a, b, c);
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < a.length; i++) {
        double[] row = a[i];
        double[] target = c[i];
        for (int j = 0; j < target.length; j++) {
          // deco: spawns dot; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_2)) {
            try {
              target[j] = Arrays2.dot(row, b, j);
            } catch (Throwable $3) {
              $deco.failedInPlace($SITE_2, $3);
              throw $3;
            }
          } else {
            final int $1 = j;
            final Deferred<Double> $2 = DecoArrays2.dot($deco.at($SITE_2), row, b, j);
            $deco.defer(target, $1, () -> target[$1] = $2.get());
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return c;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static double[] stencil(double[] start, int steps) {
    if (Run.serial(Arrays2.class)) {
      return Arrays2.stencil(start, steps);
    }
    final Run $deco = Run.open();
    try {
      double[] current = start.clone();
      double[] next = new double[start.length];
      for (int s = 0; s < steps; s++) {
        for (int i = 0; i < current.length; i++) {
          // deco: spawns blur; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_3)) {
            try {
              next[i] = Arrays2.blur(current, i);
            } catch (Throwable $4) {
              $deco.failedInPlace($SITE_3, $4);
              throw $4;
            }
          } else {
            final double[] $1 = next;
            final int $2 = i;
            final Deferred<Double> $3 = DecoArrays2.blur($deco.at($SITE_3), current, i);
            $deco.defer($1, $2, () -> $1[$2] = $3.get());
          }
        }
        double[] swap = current;
        current = next;
        next = swap;
      }
      $deco.await(); // deco: waits: before the return
      return current;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static double[] blocks(double[] in) {
    if (Run.serial(Arrays2.class)) {
      return Arrays2.blocks(in);
    }
    final Run $deco = Run.open();
    try {
      double[] out = new double[in.length];
      int half = in.length / 2;
      for (int block = 0; block < 2; block++) {
        int from = block * half;
        int to = block == 1 ? in.length : from + half;
        // deco: spawns smooth
        if ($deco.inPlace($SITE_4)) {
          try {
            Arrays2.smooth(in, out, from, to);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_4, $2);
            throw $2;
          }
        } else {
          final $Batch_2 $1 = $Batch_2.at($deco);
          if ($1 != null) {
            $1.add(in, out, from, to);
          } else {
            DecoArrays2.smooth($deco.at($SITE_4), in, out, from, to);
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

  static double sumOfWeights(double[] in) {
    if (Run.serial(Arrays2.class)) {
      return Arrays2.sumOfWeights(in);
    }
    final Run $deco = Run.open();
    try {
      final DoubleRef sum = new DoubleRef(0);
      double scale = 1;
      for (int i = 0; i < in.length; i++) {
        scale *= 0.5;
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_5)) {
          try {
            sum.value += scale * Arrays2.f(in[i]) * $Hidden.weight_0(i);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_5, $4);
            throw $4;
          }
        } else {
          final double $1 = scale;
          final Deferred<Double> $2 = DecoArrays2.f($deco.at($SITE_5), in[i]);
          final double $3 = $Hidden.weight_0(i);
          $deco.defer(() -> sum.value += $1 * ((double) $2.get()) * $3);
        }
      }
      $deco.await(); // deco: waits: reads sum, which the statement of line 111 may write
      return sum.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static double[] filtered(double[] in, boolean[] mask) {
    if (Run.serial(Arrays2.class)) {
      return Arrays2.filtered(in, mask);
    }
    final Run $deco = Run.open();
    try {
      double[] out = new double[in.length];
      for (int i = 0; i < in.length; i++) {
        if (!mask[i]) {
          continue;
        }
        int j = $Hidden.clamp_1(i + 1, in.length);
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_6)) {
          try {
            out[i] = Arrays2.f(in[j]);
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_6, $5);
            throw $5;
          }
        } else {
          final int $1 = i;
          final double $2 = in[j];
          final $Batch_3 $4 = $Batch_3.at($deco, out);
          if ($4 != null) {
            $4.add($2, $1);
          } else {
            final Deferred<Double> $3 = DecoArrays2.f($deco.at($SITE_6), $2);
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

  static double[] earlyExit(double[] in, double limit) {
    if (Run.serial(Arrays2.class)) {
      return Arrays2.earlyExit(in, limit);
    }
    final Run $deco = Run.open();
    try {
      double[] out = new double[in.length];
      for (int i = 0; i < in.length; i++) {
        if (in[i] > limit) {
          break;
        }
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_7)) {
          try {
            out[i] = Arrays2.f(in[i]);
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_7, $5);
            throw $5;
          }
        } else {
          final int $1 = i;
          final double $2 = in[i];
          final $Batch_4 $4 = $Batch_4.at($deco, out);
          if ($4 != null) {
            $4.add($2, $1);
          } else {
            final Deferred<Double> $3 = DecoArrays2.f($deco.at($SITE_7), $2);
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

  static double[] random(int n, long seed) {
    if (Run.serial(Arrays2.class)) {
      return Arrays2.random(n, seed);
    }
    final Run $deco = Run.open();
    try {
      Random random = new Random(seed);
      double[] out = new double[n];
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_8)) {
          try {
            out[i] = Arrays2.f(random.nextDouble());
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_8, $5);
            throw $5;
          }
        } else {
          final int $1 = i;
          final double $2 = random.nextDouble();
          final $Batch_5 $4 = $Batch_5.at($deco, out);
          if ($4 != null) {
            $4.add($2, $1);
          } else {
            final Deferred<Double> $3 = DecoArrays2.f($deco.at($SITE_8), $2);
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

  static double[] copied(double[] in) {
    if (Run.serial(Arrays2.class)) {
      return Arrays2.copied(in);
    }
    final Run $deco = Run.open();
    try {
      double[] out = Arrays.copyOf(in, in.length);
      for (int i = 0; i < out.length; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_9)) {
          try {
            out[i] = Arrays2.f(in[i]);
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_9, $5);
            throw $5;
          }
        } else {
          final int $1 = i;
          final double $2 = in[i];
          final $Batch_6 $4 = $Batch_6.at($deco, out);
          if ($4 != null) {
            $4.add($2, $1);
          } else {
            final Deferred<Double> $3 = DecoArrays2.f($deco.at($SITE_9), $2);
            $deco.defer(out, $1, () -> out[$1] = $3.get());
          }
        }
      }
      $deco.await(); // deco: waits: reads out, which the statement of line 155 may write
      Arrays.sort(out);
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int[] histogram(double[] in, double[] values) {
    if (Run.serial(Arrays2.class)) {
      return Arrays2.histogram(in, values);
    }
    final Run $deco = Run.open();
    try {
      int[] counts = new int[Arrays2.SIZE];
      for (int i = 0; i < in.length; i++) {
        counts[i % Arrays2.SIZE]++;
        if (in == values) $deco.await(); // deco: waits if they are one: reads in, which the statement of line 166 may write
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_10)) {
          try {
            values[i] = Arrays2.f(in[i]);
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_10, $5);
            throw $5;
          }
        } else {
          final int $1 = i;
          final double $2 = in[i];
          final $Batch_7 $4 = $Batch_7.at($deco, values);
          if ($4 != null) {
            $4.add($2, $1);
          } else {
            final Deferred<Double> $3 = DecoArrays2.f($deco.at($SITE_10), $2);
            $deco.defer(values, $1, () -> values[$1] = $3.get());
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return counts;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static double[] whileLoop(double[] in) {
    if (Run.serial(Arrays2.class)) {
      return Arrays2.whileLoop(in);
    }
    final Run $deco = Run.open();
    try {
      double[] out = new double[in.length];
      int i = 0;
      int left = in.length;
      while (left > 0) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_11)) {
          try {
            out[i] = Arrays2.f(in[i]);
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_11, $5);
            throw $5;
          }
        } else {
          final int $1 = i;
          final double $2 = in[i];
          final $Batch_8 $4 = $Batch_8.at($deco, out);
          if ($4 != null) {
            $4.add($2, $1);
          } else {
            final Deferred<Double> $3 = DecoArrays2.f($deco.at($SITE_11), $2);
            $deco.defer(out, $1, () -> out[$1] = $3.get());
          }
        }
        i++;
        left--;
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
   * The method {@code dot} with its array accesses recorded.
   */
  private static double dot$isolated(Isolation $isolation, double[] row, double[][] b, int column) {
    Meeting.here();
    double sum = 0;
    for (int k = 0; k < row.length; k++) {
      sum += $isolation.get(row, k) * $isolation.get($isolation.get(b, k), column);
    }
    return sum;
  }

  /**
   * The method {@code blur} with its array accesses recorded.
   */
  private static double blur$isolated(Isolation $isolation, double[] in, int i) {
    Meeting.here();
    return ($isolation.get(in, Math.max(0, i - 1)) + $isolation.get(in, i) + $isolation.get(in, Math.min(in.length - 1, i + 1))) / 3;
  }

  /**
   * The method {@code smooth} with its array accesses recorded,
   * but for what it only reads through {@code in}.
   */
  private static void smooth$isolated0(Isolation $isolation, double[] in, double[] out, int from,
      int to) {
    Meeting.here();
    for (int i = from; i < to; i++) {
      $isolation.set(out, i, in[i] / 2);
    }
  }

  /**
   * Calls of {@code dot}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private double[] same1;

    private final Object[] argument1;

    private final Object[] argument2;

    private final int[] argument3;

    private final int[] operand1;

    private double[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, false);
      argument1 = new Object[room];
      argument2 = new Object[room];
      argument3 = new int[room];
      operand1 = new int[room];
      results = new double[room];
    }

    static $Batch_1 at(Run run, double[] same1) {
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

    void add(double[] argument1, double[][] argument2, int argument3, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      this.argument3[slot] = argument3;
      this.operand1[slot] = operand1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final double[] $results = $progress.again() ? new double[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final double[] row = (double[]) this.argument1[$slot];
            final double[][] b = (double[][]) this.argument2[$slot];
            final int column = this.argument3[$slot];
            $results[$slot] = $isolation.elementwise() ? dot$isolated($isolation.trackingArrays(), row, b, column) : Arrays2.dot($isolation.reading(row), $isolation.reading(b), column);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final double[] $results = this.results;
      final double[] $1 = this.same1;
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
   * Turns of a loop, each with a call of {@code dot}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private double[][] same1;

    private double[] same2;

    private double[] same3;

    private double[] results;

    $Slice_1(int room) {
      super($SITE_1, room, true, true);
      results = new double[room];
    }

    static int spawn(Run run, int left, int first, double[][] same1, double[] same2,
        double[] same3) {
      int turns = run.slice($SITE_1, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_1) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        next.same3 = same3;
        run.fill(next, turns, same2);
        next.addAll();
      }
      return turns;
    }

    private static double one(Isolation $isolation, double[] row, double[][] b, int column) throws
        Throwable {
      return $isolation.elementwise() ? dot$isolated($isolation.trackingArrays(), row, b, column) : Arrays2.dot($isolation.reading(row), $isolation.reading(b), column);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final double[] $results = $progress.again() ? new double[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final double[][] b = this.same1;
      final double[] $1 = this.same2;
      final double[] $6 = this.same3;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int j = $first + $slot;
            $results[$slot] = one($isolation, $6, b, j);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final double[] $results = this.results;
      final int $first = this.first;
      final double[][] b = this.same1;
      final double[] $1 = this.same2;
      final double[] $6 = this.same3;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int j = $first + $slot;
        final int $2 = j;
        $1[$2] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
      same2 = null;
      same3 = null;
    }
  }

  /**
   * Calls of {@code smooth}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private final Object[] argument1;

    private final Object[] argument2;

    private final int[] argument3;

    private final int[] argument4;

    $Batch_2(int room) {
      super($SITE_4, room, false, false);
      argument1 = new Object[room];
      argument2 = new Object[room];
      argument3 = new int[room];
      argument4 = new int[room];
    }

    static $Batch_2 at(Run run) {
      if (run.filling() instanceof $Batch_2 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_4);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_4) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
      run.fill(next, capacity, null);
      return next;
    }

    void add(double[] argument1, double[] argument2, int argument3, int argument4) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      this.argument3[slot] = argument3;
      this.argument4[slot] = argument4;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final double[] in = (double[]) this.argument1[$slot];
            final double[] out = (double[]) this.argument2[$slot];
            final int from = this.argument3[$slot];
            final int to = this.argument4[$slot];
            smooth$isolated0($isolation.trackingArrays(), $isolation.reading(in), out, from, to);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_3 extends Batch {
    private double[] same1;

    private final double[] argument1;

    private final int[] operand1;

    private double[] results;

    $Batch_3(int room) {
      super($SITE_6, room, true, true);
      argument1 = new double[room];
      operand1 = new int[room];
      results = new double[room];
    }

    static $Batch_3 at(Run run, double[] same1) {
      if (run.filling() instanceof $Batch_3 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_6);
      if (capacity == 0) {
        return null;
      }
      $Batch_3 next = run.used($SITE_6) instanceof $Batch_3 used ? used : new $Batch_3(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(double argument1, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.operand1[slot] = operand1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final double[] $results = $progress.again() ? new double[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final double x = this.argument1[$slot];
            $results[$slot] = Arrays2.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final double[] $results = this.results;
      final double[] out = this.same1;
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
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_4 extends Batch {
    private double[] same1;

    private final double[] argument1;

    private final int[] operand1;

    private double[] results;

    $Batch_4(int room) {
      super($SITE_7, room, true, true);
      argument1 = new double[room];
      operand1 = new int[room];
      results = new double[room];
    }

    static $Batch_4 at(Run run, double[] same1) {
      if (run.filling() instanceof $Batch_4 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_7);
      if (capacity == 0) {
        return null;
      }
      $Batch_4 next = run.used($SITE_7) instanceof $Batch_4 used ? used : new $Batch_4(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(double argument1, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.operand1[slot] = operand1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final double[] $results = $progress.again() ? new double[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final double x = this.argument1[$slot];
            $results[$slot] = Arrays2.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final double[] $results = this.results;
      final double[] out = this.same1;
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
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_5 extends Batch {
    private double[] same1;

    private final double[] argument1;

    private final int[] operand1;

    private double[] results;

    $Batch_5(int room) {
      super($SITE_8, room, true, true);
      argument1 = new double[room];
      operand1 = new int[room];
      results = new double[room];
    }

    static $Batch_5 at(Run run, double[] same1) {
      if (run.filling() instanceof $Batch_5 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_8);
      if (capacity == 0) {
        return null;
      }
      $Batch_5 next = run.used($SITE_8) instanceof $Batch_5 used ? used : new $Batch_5(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(double argument1, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.operand1[slot] = operand1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final double[] $results = $progress.again() ? new double[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final double x = this.argument1[$slot];
            $results[$slot] = Arrays2.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final double[] $results = this.results;
      final double[] out = this.same1;
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
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_6 extends Batch {
    private double[] same1;

    private final double[] argument1;

    private final int[] operand1;

    private double[] results;

    $Batch_6(int room) {
      super($SITE_9, room, true, true);
      argument1 = new double[room];
      operand1 = new int[room];
      results = new double[room];
    }

    static $Batch_6 at(Run run, double[] same1) {
      if (run.filling() instanceof $Batch_6 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_9);
      if (capacity == 0) {
        return null;
      }
      $Batch_6 next = run.used($SITE_9) instanceof $Batch_6 used ? used : new $Batch_6(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(double argument1, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.operand1[slot] = operand1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final double[] $results = $progress.again() ? new double[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final double x = this.argument1[$slot];
            $results[$slot] = Arrays2.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final double[] $results = this.results;
      final double[] out = this.same1;
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
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_7 extends Batch {
    private double[] same1;

    private final double[] argument1;

    private final int[] operand1;

    private double[] results;

    $Batch_7(int room) {
      super($SITE_10, room, true, true);
      argument1 = new double[room];
      operand1 = new int[room];
      results = new double[room];
    }

    static $Batch_7 at(Run run, double[] same1) {
      if (run.filling() instanceof $Batch_7 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_10);
      if (capacity == 0) {
        return null;
      }
      $Batch_7 next = run.used($SITE_10) instanceof $Batch_7 used ? used : new $Batch_7(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(double argument1, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.operand1[slot] = operand1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final double[] $results = $progress.again() ? new double[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final double x = this.argument1[$slot];
            $results[$slot] = Arrays2.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final double[] $results = this.results;
      final double[] values = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        values[$1] = $results[$slot];
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
  private static final class $Batch_8 extends Batch {
    private double[] same1;

    private final double[] argument1;

    private final int[] operand1;

    private double[] results;

    $Batch_8(int room) {
      super($SITE_11, room, true, true);
      argument1 = new double[room];
      operand1 = new int[room];
      results = new double[room];
    }

    static $Batch_8 at(Run run, double[] same1) {
      if (run.filling() instanceof $Batch_8 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_11);
      if (capacity == 0) {
        return null;
      }
      $Batch_8 next = run.used($SITE_11) instanceof $Batch_8 used ? used : new $Batch_8(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(double argument1, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.operand1[slot] = operand1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final double[] $results = $progress.again() ? new double[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final double x = this.argument1[$slot];
            $results[$slot] = Arrays2.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final double[] $results = this.results;
      final double[] out = this.same1;
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
   * The members of the class that the language hides from here.
   */
  private static final class $Hidden {
    static final MethodHandle METHOD_weight_0 = Access.method(MethodHandles.lookup(), Arrays2.class, "weight", int.class);

    static final MethodHandle METHOD_clamp_1 = Access.method(MethodHandles.lookup(), Arrays2.class, "clamp", int.class, int.class);

    static double weight_0(int a0) {
      try {
        return (double) METHOD_weight_0.invokeExact(a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int clamp_1(int a0, int a1) {
      try {
        return (int) METHOD_clamp_1.invokeExact(a0, a1);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }
  }
}
