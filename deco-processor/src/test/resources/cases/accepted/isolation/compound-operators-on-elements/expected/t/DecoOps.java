package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Ops} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Ops"
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
final class DecoOps {
  private static final Site $SITE_1 = new Site(Ops.class, "run", "Ops.java", 74).orDirectly();

  private static final Site $SITE_2 = new Site(Ops.class, "run", "Ops.java", 75).orDirectly();

  private static final Site $SITE_3 = new Site(Ops.class, "run", "Ops.java", 76).orDirectly();

  private DecoOps() {
  }

  static Deferred<Integer> ops(int[] a, int i) {
    return Calls.spawnAlone(isolation -> ops$isolated(isolation.trackingArrays(), a, i));
  }

  static Deferred<Integer> ops(Scope scope, int[] a, int i) {
    return Calls.spawn(scope, isolation -> ops$isolated(isolation.trackingArrays(), a, i));
  }

  static Deferred<String> narrow(byte[] b, short[] s, char[] c, float[] f, long[] l) {
    return Calls.spawnAlone(isolation -> narrow$isolated(isolation.trackingArrays(), b, s, c, f, l));
  }

  static Deferred<String> narrow(Scope scope, byte[] b, short[] s, char[] c, float[] f, long[] l) {
    return Calls.spawn(scope, isolation -> narrow$isolated(isolation.trackingArrays(), b, s, c, f, l));
  }

  static Deferred<String> texts(String[] t, Integer[] boxes, Object[] any) {
    return Calls.orderAlone(isolation -> Ops.texts(t, boxes, any));
  }

  static Deferred<String> texts(Scope scope, String[] t, Integer[] boxes, Object[] any) {
    return Calls.order(scope, isolation -> Ops.texts(t, boxes, any));
  }

  static List<Object> run(int[] a, byte[] b, short[] s, char[] c, float[] f, long[] l, String[] t,
      Integer[] boxes, Object[] any) {
    if (Run.serial(Ops.class)) {
      return Ops.run(a, b, s, c, f, l, t, boxes, any);
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        // deco: spawns ops; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add(Ops.ops(a, i));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoOps.ops($deco.at($SITE_1), a, i);
          $deco.deferWhole(out, () -> out.add($1.get()));
        }
        // deco: spawns narrow; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            out.add(Ops.narrow(b, s, c, f, l));
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_2, $4);
            throw $4;
          }
        } else {
          final Deferred<String> $3 = DecoOps.narrow($deco.at($SITE_2), b, s, c, f, l);
          $deco.deferWhole(out, () -> out.add($3.get()));
        }
        // deco: spawns texts; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            out.add(Ops.texts(t, boxes, any));
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_3, $6);
            throw $6;
          }
        } else {
          final Deferred<String> $5 = DecoOps.texts($deco.at($SITE_3), t, boxes, any);
          $deco.deferWhole(out, () -> out.add($5.get()));
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
   * The method {@code ops} with its array accesses recorded.
   */
  private static int ops$isolated(Isolation $isolation, int[] a, int i) {
    Work.take(20);
    $isolation.set(a, i, (int) ($isolation.get(a, i) + (5)));
    $isolation.set(a, i, (int) ($isolation.get(a, i) - (2)));
    $isolation.set(a, i, (int) ($isolation.get(a, i) * (7)));
    $isolation.set(a, i, (int) ($isolation.get(a, i) / (2)));
    $isolation.set(a, i, (int) ($isolation.get(a, i) % (100)));
    $isolation.set(a, i, (int) ($isolation.get(a, i) << (2)));
    $isolation.set(a, i, (int) ($isolation.get(a, i) >> (1)));
    $isolation.set(a, i, (int) ($isolation.get(a, i) >>> (1)));
    $isolation.set(a, i, (int) ($isolation.get(a, i) | (64)));
    $isolation.set(a, i, (int) ($isolation.get(a, i) & (127)));
    $isolation.set(a, i, (int) ($isolation.get(a, i) ^ (3)));
    $isolation.getAndAdd(a, i, 1);
    $isolation.addAndGet(a, i, -1);
    int x = $isolation.getAndAdd(a, i, 1) + $isolation.addAndGet(a, i, 1);
    int y = $isolation.getAndAdd(a, i, -1) - $isolation.addAndGet(a, i, -1);
    int z = ($isolation.set(a, i, (int) ($isolation.get(a, i) + (3)))) * 2;
    int w = $isolation.set(a, $isolation.set(a, 2, i), 9 + $isolation.get(a, i));
    return x * 1000000 + y * 10000 + z * 100 + w;
  }

  /**
   * The method {@code narrow} with its array accesses recorded.
   */
  private static String narrow$isolated(Isolation $isolation, byte[] b, short[] s, char[] c,
      float[] f, long[] l) {
    $isolation.set(b, 0, (byte) ($isolation.get(b, 0) + (100)));
    $isolation.getAndAdd(b, 0, 1);
    $isolation.set(s, 0, (short) ($isolation.get(s, 0) - (40000)));
    char before = $isolation.getAndAdd(c, 0, 1);
    $isolation.set(c, 0, (char) ($isolation.get(c, 0) + (1)));
    $isolation.set(f, 0, (float) ($isolation.get(f, 0) / (3)));
    $isolation.getAndAdd(f, 0, 1);
    long old = $isolation.getAndAdd(l, 0, -1);
    $isolation.set(l, 0, (long) ($isolation.get(l, 0) << (33)));
    byte again = $isolation.set(b, 0, (byte) ($isolation.get(b, 0) * (2)));
    return before + " " + old + " " + again;
  }
}
