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
      final IntRef $1 = new IntRef();
      $deco.defer(() -> $1.value = a[0]);
      final Deferred<Integer> $2 = DecoCompound.value($deco.at($SITE_1), 3);
      $deco.defer(a, 0, () -> {
        $1.value += $2.get();
        a[0] = $1.value;
      });
      // deco: spawns value; the rest is replayed at the next wait point
      final IntRef $3 = new IntRef();
      $deco.defer(() -> $3.value = a[1]);
      final Deferred<Integer> $4 = DecoCompound.value($deco.at($SITE_2), 4);
      $deco.defer(a, 1, () -> {
        $3.value -= $4.get();
        a[1] = $3.value;
      });
      // deco: spawns value; the rest is replayed at the next wait point
      final IntRef $5 = new IntRef();
      $deco.defer(() -> $5.value = a[2]);
      final Deferred<Integer> $6 = DecoCompound.value($deco.at($SITE_3), 5);
      $deco.defer(a, 2, () -> {
        $5.value *= $6.get();
        a[2] = $5.value;
      });
      // deco: spawns value; the rest is replayed at the next wait point
      final IntRef $7 = new IntRef();
      $deco.defer(() -> $7.value = a[3]);
      final Deferred<Integer> $8 = DecoCompound.value($deco.at($SITE_4), 6);
      $deco.defer(a, 3, () -> {
        $7.value /= $8.get();
        a[3] = $7.value;
      });
      // deco: spawns value; the rest is replayed at the next wait point
      final IntRef $9 = new IntRef();
      $deco.defer(() -> $9.value = a[4]);
      final Deferred<Integer> $10 = DecoCompound.value($deco.at($SITE_5), 7);
      $deco.defer(a, 4, () -> {
        $9.value %= $10.get();
        a[4] = $9.value;
      });
      // deco: spawns value; the rest is replayed at the next wait point
      final IntRef $11 = new IntRef();
      $deco.defer(() -> $11.value = a[5]);
      final Deferred<Integer> $12 = DecoCompound.value($deco.at($SITE_6), 12);
      $deco.defer(a, 5, () -> {
        $11.value &= $12.get();
        a[5] = $11.value;
      });
      // deco: spawns value; the rest is replayed at the next wait point
      final IntRef $13 = new IntRef();
      $deco.defer(() -> $13.value = a[6]);
      final Deferred<Integer> $14 = DecoCompound.value($deco.at($SITE_7), 8);
      $deco.defer(a, 6, () -> {
        $13.value |= $14.get();
        a[6] = $13.value;
      });
      // deco: spawns value; the rest is replayed at the next wait point
      final IntRef $15 = new IntRef();
      $deco.defer(() -> $15.value = a[7]);
      final Deferred<Integer> $16 = DecoCompound.value($deco.at($SITE_8), 5);
      $deco.defer(a, 7, () -> {
        $15.value ^= $16.get();
        a[7] = $15.value;
      });
      // deco: spawns value; the rest is replayed at the next wait point
      final IntRef $17 = new IntRef();
      $deco.defer(() -> $17.value = a[8]);
      final Deferred<Integer> $18 = DecoCompound.value($deco.at($SITE_9), 3);
      $deco.defer(a, 8, () -> {
        $17.value <<= $18.get();
        a[8] = $17.value;
      });
      // deco: spawns value; the rest is replayed at the next wait point
      final IntRef $19 = new IntRef();
      $deco.defer(() -> $19.value = a[9]);
      final Deferred<Integer> $20 = DecoCompound.value($deco.at($SITE_10), 2);
      $deco.defer(a, 9, () -> {
        $19.value >>= $20.get();
        a[9] = $19.value;
      });
      // deco: spawns value; the rest is replayed at the next wait point
      final IntRef $21 = new IntRef();
      $deco.defer(() -> $21.value = a[10]);
      final Deferred<Integer> $22 = DecoCompound.value($deco.at($SITE_11), 2);
      $deco.defer(a, 10, () -> {
        $21.value >>>= $22.get();
        a[10] = $21.value;
      });
      // deco: spawns value; the rest is replayed at the next wait point
      final IntRef $23 = new IntRef();
      $deco.defer(() -> $23.value = a[0]);
      final Deferred<Integer> $24 = DecoCompound.value($deco.at($SITE_12), 100);
      $deco.defer(a, 0, () -> {
        $23.value += $24.get();
        a[0] = $23.value;
      });
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
