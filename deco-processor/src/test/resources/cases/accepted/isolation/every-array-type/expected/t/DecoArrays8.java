package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
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
  private static final Site $SITE_1 = new Site(Arrays8.class, "run", "Arrays8.java", 49);

  private static final Site $SITE_2 = new Site(Arrays8.class, "run", "Arrays8.java", 51);

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
        DecoArrays8.write($deco.at($SITE_1), i, z, b, s, c, n, l, f, d, t, o);
      }
      // deco: spawns write
      DecoArrays8.write($deco.at($SITE_2), 0, z, b, s, c, n, l, f, d, t, o);
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
}
