package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Compound} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Compound"
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
final class DecoCompound {
  private static final Site $SITE_1 = new Site(Compound.class, "all", "Compound.java", 18);

  private static final Site $SITE_2 = new Site(Compound.class, "all", "Compound.java", 19);

  private static final Site $SITE_3 = new Site(Compound.class, "all", "Compound.java", 20);

  private static final Site $SITE_4 = new Site(Compound.class, "all", "Compound.java", 21);

  private static final Site $SITE_5 = new Site(Compound.class, "all", "Compound.java", 22);

  private static final Site $SITE_6 = new Site(Compound.class, "all", "Compound.java", 23);

  private static final Site $SITE_7 = new Site(Compound.class, "all", "Compound.java", 24);

  private static final Site $SITE_8 = new Site(Compound.class, "all", "Compound.java", 25);

  private static final Site $SITE_9 = new Site(Compound.class, "all", "Compound.java", 26);

  private static final Site $SITE_10 = new Site(Compound.class, "all", "Compound.java", 27);

  private static final Site $SITE_11 = new Site(Compound.class, "all", "Compound.java", 28);

  private static final Site $SITE_12 = new Site(Compound.class, "all", "Compound.java", 29);

  private DecoCompound() {
  }

  static Deferred<Integer> value(int x) {
    return Calls.spawnAlone(isolation -> Compound.value(x));
  }

  static Deferred<Integer> value(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Compound.value(x));
  }

  static void all(int[] a) {
    if (Run.serial(Compound.class)) {
      Compound.all(a);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns value; the rest is replayed at the next wait point
      final IntRef $2 = new IntRef();
      $deco.defer(() -> $2.value = a[0]);
      final Deferred<Integer> $1 = DecoCompound.value($deco.at($SITE_1), 3);
      $deco.defer(a, 0, () -> {
        $2.value += $1.get();
        a[0] = $2.value;
      });
      // deco: spawns value; the rest is replayed at the next wait point
      final IntRef $4 = new IntRef();
      $deco.defer(() -> $4.value = a[1]);
      final Deferred<Integer> $3 = DecoCompound.value($deco.at($SITE_2), 4);
      $deco.defer(a, 1, () -> {
        $4.value -= $3.get();
        a[1] = $4.value;
      });
      // deco: spawns value; the rest is replayed at the next wait point
      final IntRef $6 = new IntRef();
      $deco.defer(() -> $6.value = a[2]);
      final Deferred<Integer> $5 = DecoCompound.value($deco.at($SITE_3), 5);
      $deco.defer(a, 2, () -> {
        $6.value *= $5.get();
        a[2] = $6.value;
      });
      // deco: spawns value; the rest is replayed at the next wait point
      final IntRef $8 = new IntRef();
      $deco.defer(() -> $8.value = a[3]);
      final Deferred<Integer> $7 = DecoCompound.value($deco.at($SITE_4), 6);
      $deco.defer(a, 3, () -> {
        $8.value /= $7.get();
        a[3] = $8.value;
      });
      // deco: spawns value; the rest is replayed at the next wait point
      final IntRef $10 = new IntRef();
      $deco.defer(() -> $10.value = a[4]);
      final Deferred<Integer> $9 = DecoCompound.value($deco.at($SITE_5), 7);
      $deco.defer(a, 4, () -> {
        $10.value %= $9.get();
        a[4] = $10.value;
      });
      // deco: spawns value; the rest is replayed at the next wait point
      final IntRef $12 = new IntRef();
      $deco.defer(() -> $12.value = a[5]);
      final Deferred<Integer> $11 = DecoCompound.value($deco.at($SITE_6), 12);
      $deco.defer(a, 5, () -> {
        $12.value &= $11.get();
        a[5] = $12.value;
      });
      // deco: spawns value; the rest is replayed at the next wait point
      final IntRef $14 = new IntRef();
      $deco.defer(() -> $14.value = a[6]);
      final Deferred<Integer> $13 = DecoCompound.value($deco.at($SITE_7), 8);
      $deco.defer(a, 6, () -> {
        $14.value |= $13.get();
        a[6] = $14.value;
      });
      // deco: spawns value; the rest is replayed at the next wait point
      final IntRef $16 = new IntRef();
      $deco.defer(() -> $16.value = a[7]);
      final Deferred<Integer> $15 = DecoCompound.value($deco.at($SITE_8), 5);
      $deco.defer(a, 7, () -> {
        $16.value ^= $15.get();
        a[7] = $16.value;
      });
      // deco: spawns value; the rest is replayed at the next wait point
      final IntRef $18 = new IntRef();
      $deco.defer(() -> $18.value = a[8]);
      final Deferred<Integer> $17 = DecoCompound.value($deco.at($SITE_9), 3);
      $deco.defer(a, 8, () -> {
        $18.value <<= $17.get();
        a[8] = $18.value;
      });
      // deco: spawns value; the rest is replayed at the next wait point
      final IntRef $20 = new IntRef();
      $deco.defer(() -> $20.value = a[9]);
      final Deferred<Integer> $19 = DecoCompound.value($deco.at($SITE_10), 2);
      $deco.defer(a, 9, () -> {
        $20.value >>= $19.get();
        a[9] = $20.value;
      });
      // deco: spawns value; the rest is replayed at the next wait point
      final IntRef $22 = new IntRef();
      $deco.defer(() -> $22.value = a[10]);
      final Deferred<Integer> $21 = DecoCompound.value($deco.at($SITE_11), 2);
      $deco.defer(a, 10, () -> {
        $22.value >>>= $21.get();
        a[10] = $22.value;
      });
      // deco: spawns value; the rest is replayed at the next wait point
      final IntRef $24 = new IntRef();
      $deco.defer(() -> $24.value = a[0]);
      final Deferred<Integer> $23 = DecoCompound.value($deco.at($SITE_12), 100);
      $deco.defer(a, 0, () -> {
        $24.value += $23.get();
        a[0] = $24.value;
      });
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
