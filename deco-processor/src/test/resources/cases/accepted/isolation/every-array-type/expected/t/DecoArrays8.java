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
import dev.deco.runtime.support.Turns;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Arrays8} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Arrays8"
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
final class DecoArrays8 {
  private static final Site $SITE_1 = new Site(Arrays8.class, "run", "Arrays8.java", 49).orDirectly();

  private static final Site $SITE_2 = new Site(Arrays8.class, "run", "Arrays8.java", 51).orDirectly();

  private DecoArrays8() {
  }

  static Deferred<Void> write(int i, boolean[] z, byte[] b, short[] s, char[] c, int[] n, long[] l,
      float[] f, double[] d, String[] t, Object[] o) {
    return Calls.spawnAlone(isolation -> {
      write$isolated(isolation.trackingArrays(), i, z, b, s, c, n, l, f, d, t, o);
      return null;
    });
  }

  static Deferred<Void> write(Scope scope, int i, boolean[] z, byte[] b, short[] s, char[] c,
      int[] n, long[] l, float[] f, double[] d, String[] t, Object[] o) {
    return Calls.spawn(scope, isolation -> {
      write$isolated(isolation.trackingArrays(), i, z, b, s, c, n, l, f, d, t, o);
      return null;
    });
  }

  static void run(boolean[] z, byte[] b, short[] s, char[] c, int[] n, long[] l, float[] f,
      double[] d, String[] t, Object[] o) {
    if (Run.serial(Arrays8.class)) {
      Arrays8.run(z, b, s, c, n, l, f, d, t, o);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < z.length; i++) {
        // deco: spawns write
        if ($deco.inPlace($SITE_1)) {
          try {
            int $4 = $deco.turns(Turns.below(i, z.length));
            for (; ; i++) {
              Arrays8.write(i, z, b, s, c, n, l, f, d, t, o);
              if (--$4 <= 0) break;
            }
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final int $2 = $Slice_1.spawn($deco, Turns.below(i, z.length), i, z, b, s, c, n, l, f, d, t, o);
          if ($2 > 0) {
            i += $2 - 1;
          } else {
            final $Batch_1 $1 = $Batch_1.at($deco);
            if ($1 != null) {
              $1.add(i, z, b, s, c, n, l, f, d, t, o);
            } else {
              DecoArrays8.write($deco.at($SITE_1), i, z, b, s, c, n, l, f, d, t, o);
            }
          }
        }
      }
      // deco: spawns write
      if ($deco.inPlace($SITE_2)) {
        try {
          Arrays8.write(0, z, b, s, c, n, l, f, d, t, o);
        } catch (Throwable $5) {
          $deco.failedInPlace($SITE_2, $5);
          throw $5;
        }
      } else {
        DecoArrays8.write($deco.at($SITE_2), 0, z, b, s, c, n, l, f, d, t, o);
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code write} with its array accesses recorded.
   */
  private static void write$isolated(Isolation $isolation, int i, boolean[] z, byte[] b, short[] s,
      char[] c, int[] n, long[] l, float[] f, double[] d, String[] t, Object[] o) {
    Work.take(30);
    $isolation.set(z, i, !$isolation.get(z, i));
    $isolation.set(b, i, (byte) ($isolation.get(b, i) + 100));
    $isolation.set(s, i, (short) ($isolation.get(s, 0) + i));
    $isolation.set(c, i, (char) ('a' + i));
    $isolation.set(n, i, $isolation.get(n, i) + i);
    $isolation.set(l, i, 1L << (40 + i));
    $isolation.set(f, i, $isolation.get(f, i) / 3);
    $isolation.set(d, i, Math.sqrt($isolation.get(d, i)));
    $isolation.set(t, i, $isolation.get(t, i) + i);
    $isolation.set(o, i, t);
  }

  /**
   * Calls of {@code write}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private final int[] argument1;

    private final Object[] argument2;

    private final Object[] argument3;

    private final Object[] argument4;

    private final Object[] argument5;

    private final Object[] argument6;

    private final Object[] argument7;

    private final Object[] argument8;

    private final Object[] argument9;

    private final Object[] argument10;

    private final Object[] argument11;

    $Batch_1(int room) {
      super($SITE_1, room, false, false);
      argument1 = new int[room];
      argument2 = new Object[room];
      argument3 = new Object[room];
      argument4 = new Object[room];
      argument5 = new Object[room];
      argument6 = new Object[room];
      argument7 = new Object[room];
      argument8 = new Object[room];
      argument9 = new Object[room];
      argument10 = new Object[room];
      argument11 = new Object[room];
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

    void add(int argument1, boolean[] argument2, byte[] argument3, short[] argument4,
        char[] argument5, int[] argument6, long[] argument7, float[] argument8, double[] argument9,
        String[] argument10, Object[] argument11) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      this.argument3[slot] = argument3;
      this.argument4[slot] = argument4;
      this.argument5[slot] = argument5;
      this.argument6[slot] = argument6;
      this.argument7[slot] = argument7;
      this.argument8[slot] = argument8;
      this.argument9[slot] = argument9;
      this.argument10[slot] = argument10;
      this.argument11[slot] = argument11;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = this.argument1[$slot];
            final boolean[] z = (boolean[]) this.argument2[$slot];
            final byte[] b = (byte[]) this.argument3[$slot];
            final short[] s = (short[]) this.argument4[$slot];
            final char[] c = (char[]) this.argument5[$slot];
            final int[] n = (int[]) this.argument6[$slot];
            final long[] l = (long[]) this.argument7[$slot];
            final float[] f = (float[]) this.argument8[$slot];
            final double[] d = (double[]) this.argument9[$slot];
            final String[] t = (String[]) this.argument10[$slot];
            final Object[] o = (Object[]) this.argument11[$slot];
            write$isolated($isolation.trackingArrays(), i, z, b, s, c, n, l, f, d, t, o);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Turns of a loop, each with a call of {@code write}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private boolean[] same1;

    private byte[] same2;

    private short[] same3;

    private char[] same4;

    private int[] same5;

    private long[] same6;

    private float[] same7;

    private double[] same8;

    private String[] same9;

    private Object[] same10;

    $Slice_1(int room) {
      super($SITE_1, room, false, true);
    }

    static int spawn(Run run, int left, int first, boolean[] same1, byte[] same2, short[] same3,
        char[] same4, int[] same5, long[] same6, float[] same7, double[] same8, String[] same9,
        Object[] same10) {
      int turns = run.slice($SITE_1, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_1) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        next.same3 = same3;
        next.same4 = same4;
        next.same5 = same5;
        next.same6 = same6;
        next.same7 = same7;
        next.same8 = same8;
        next.same9 = same9;
        next.same10 = same10;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static void one(Isolation $isolation, int i, boolean[] z, byte[] b, short[] s, char[] c,
        int[] n, long[] l, float[] f, double[] d, String[] t, Object[] o) throws Throwable {
      write$isolated($isolation.trackingArrays(), i, z, b, s, c, n, l, f, d, t, o);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int $first = this.first;
      final boolean[] z = this.same1;
      final byte[] b = this.same2;
      final short[] s = this.same3;
      final char[] c = this.same4;
      final int[] n = this.same5;
      final long[] l = this.same6;
      final float[] f = this.same7;
      final double[] d = this.same8;
      final String[] t = this.same9;
      final Object[] o = this.same10;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            one($isolation, i, z, b, s, c, n, l, f, d, t, o);
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
      same3 = null;
      same4 = null;
      same5 = null;
      same6 = null;
      same7 = null;
      same8 = null;
      same9 = null;
      same10 = null;
    }
  }
}
