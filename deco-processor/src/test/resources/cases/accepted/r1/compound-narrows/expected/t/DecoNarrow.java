package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.ByteRef;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.CharRef;
import dev.deco.runtime.support.FloatRef;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.LongRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.ShortRef;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Narrow} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Narrow"
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
final class DecoNarrow {
  private static final Site $SITE_1 = new Site(Narrow.class, "run", "Narrow.java", 24);

  private static final Site $SITE_2 = new Site(Narrow.class, "run", "Narrow.java", 25);

  private static final Site $SITE_3 = new Site(Narrow.class, "run", "Narrow.java", 26);

  private static final Site $SITE_4 = new Site(Narrow.class, "run", "Narrow.java", 27);

  private static final Site $SITE_5 = new Site(Narrow.class, "run", "Narrow.java", 28);

  private static final Site $SITE_6 = new Site(Narrow.class, "run", "Narrow.java", 30).orDirectly();

  private static final Site $SITE_7 = new Site(Narrow.class, "run", "Narrow.java", 32).orDirectly();

  private static final Site $SITE_8 = new Site(Narrow.class, "run", "Narrow.java", 34).orDirectly();

  private DecoNarrow() {
  }

  static Deferred<Integer> big(int x) {
    return Calls.spawnAlone(isolation -> Narrow.big(x));
  }

  static Deferred<Integer> big(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Narrow.big(x));
  }

  static Deferred<Double> half(double x) {
    return Calls.spawnAlone(isolation -> Narrow.half(x));
  }

  static Deferred<Double> half(Scope scope, double x) {
    return Calls.spawn(scope, isolation -> Narrow.half(x));
  }

  static String run(byte[] bytes, short[] shorts, char[] chars, long[] longs, float[] floats) {
    if (Run.serial(Narrow.class)) {
      return Narrow.run(bytes, shorts, chars, longs, floats);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns big; the rest is replayed at the next wait point
      final ByteRef $1 = new ByteRef();
      $deco.defer(() -> $1.value = bytes[0]);
      final Deferred<Integer> $2 = DecoNarrow.big($deco.at($SITE_1), 1);
      $deco.defer(bytes, 0, () -> {
        $1.value += $2.get();
        bytes[0] = $1.value;
      });
      // deco: spawns big; the rest is replayed at the next wait point
      final ShortRef $3 = new ShortRef();
      $deco.defer(() -> $3.value = shorts[0]);
      final Deferred<Integer> $4 = DecoNarrow.big($deco.at($SITE_2), 77);
      $deco.defer(shorts, 0, () -> {
        $3.value -= $4.get();
        shorts[0] = $3.value;
      });
      // deco: spawns big; the rest is replayed at the next wait point
      final CharRef $5 = new CharRef();
      $deco.defer(() -> $5.value = chars[0]);
      final Deferred<Integer> $6 = DecoNarrow.big($deco.at($SITE_3), 66);
      $deco.defer(chars, 0, () -> {
        $5.value += $6.get();
        chars[0] = $5.value;
      });
      // deco: spawns half; the rest is replayed at the next wait point
      final LongRef $7 = new LongRef();
      $deco.defer(() -> $7.value = longs[0]);
      final Deferred<Double> $8 = DecoNarrow.half($deco.at($SITE_4), 7);
      $deco.defer(longs, 0, () -> {
        $7.value *= $8.get();
        longs[0] = $7.value;
      });
      // deco: spawns half; the rest is replayed at the next wait point
      final FloatRef $9 = new FloatRef();
      $deco.defer(() -> $9.value = floats[0]);
      final Deferred<Double> $10 = DecoNarrow.half($deco.at($SITE_5), 3);
      $deco.defer(floats, 0, () -> {
        $9.value += $10.get();
        floats[0] = $9.value;
      });
      final IntRef n = new IntRef(10);
      // deco: spawns half; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_6)) {
        try {
          n.value *= Narrow.half(5);
        } catch (Throwable $12) {
          $deco.failedInPlace($SITE_6, $12);
          throw $12;
        }
      } else {
        final Deferred<Double> $11 = DecoNarrow.half($deco.at($SITE_6), 5);
        $deco.defer(() -> n.value *= $11.get());
      }
      final ByteRef b = new ByteRef((byte) (3));
      // deco: spawns big; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_7)) {
        try {
          b.value <<= Narrow.big(1);
        } catch (Throwable $14) {
          $deco.failedInPlace($SITE_7, $14);
          throw $14;
        }
      } else {
        final Deferred<Integer> $13 = DecoNarrow.big($deco.at($SITE_7), 1);
        $deco.defer(() -> b.value <<= $13.get());
      }
      final CharRef c = new CharRef('a');
      // deco: spawns big; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_8)) {
        try {
          c.value += Narrow.big(2);
        } catch (Throwable $16) {
          $deco.failedInPlace($SITE_8, $16);
          throw $16;
        }
      } else {
        final Deferred<Integer> $15 = DecoNarrow.big($deco.at($SITE_8), 2);
        $deco.defer(() -> c.value += $15.get());
      }
      $deco.await(); // deco: waits: reads n, which the statement of line 30 may write
      return n.value + " " + b.value + " " + (int) c.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
