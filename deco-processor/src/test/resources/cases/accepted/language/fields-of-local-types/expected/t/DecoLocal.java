package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Local} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Local"
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
final class DecoLocal {
  private static final Site $SITE_1 = new Site(Local.class, "fields", "Local.java", 35);

  private static final Site $SITE_2 = new Site(Local.class, "fields", "Local.java", 38);

  private static final Site $SITE_3 = new Site(Local.class, "fields", "Local.java", 40).orDirectly();

  private DecoLocal() {
  }

  static Deferred<Integer> f(int i) {
    return Calls.spawnAlone(isolation -> Local.f(i));
  }

  static Deferred<Integer> f(Scope scope, int i) {
    return Calls.spawn(scope, isolation -> Local.f(i));
  }

  static int[] fields(int n) {
    if (Run.serial(Local.class)) {
      return Local.fields(n);
    }
    final Run $deco = Run.open();
    try {
      enum Unit {
        ONE,
        TWO;

        static final int ALL = 2;

        int of(int value) {
          return value * (ordinal() + 1);
        }
      }
      record Pair(int left) {
        static int made;
      }
      interface Limits {
        int MOST = 5;
      }
      Pair.made = 1;
      int[] out = new int[n];
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final int $1 = i;
        final var $2 = Unit.TWO;
        final Deferred<Integer> $3 = DecoLocal.f($deco.at($SITE_1), i);
        final IntRef $4 = new IntRef();
        $deco.deferOpaque(() -> $4.value = $2.of(((int) $3.get())));
        final int $5 = Unit.ALL;
        final int $6 = Limits.MOST;
        $deco.defer(out, $1, () -> out[$1] = $4.value + $5 + $6);
      }
      for (int i = 0; i < n; i++) {
        $deco.await(); // deco: waits: reads field made, which the statement of line 35 may write
        // deco: spawns f; the rest is replayed at the next wait point
        final int $7 = i;
        final IntRef $8 = new IntRef();
        $deco.defer(() -> $8.value = out[$7]);
        final Deferred<Integer> $9 = DecoLocal.f($deco.at($SITE_2), i);
        final int $10 = Pair.made;
        $deco.defer(out, $7, () -> {
          $8.value += ((int) $9.get()) + $10;
          out[$7] = $8.value;
        });
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          Pair.made = Local.f(n);
        } catch (Throwable $12) {
          $deco.failedInPlace($SITE_3, $12);
          throw $12;
        }
      } else {
        final Deferred<Integer> $11 = DecoLocal.f($deco.at($SITE_3), n);
        $deco.defer(() -> Pair.made = $11.get());
      }
      $deco.await(); // deco: waits: reads field made, which the statement of line 35 may write
      out[0] = Pair.made;
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
