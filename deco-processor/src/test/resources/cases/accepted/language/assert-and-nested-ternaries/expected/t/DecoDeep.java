package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.BooleanRef;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Deep} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Deep"
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
final class DecoDeep {
  private static final Site $SITE_1 = new Site(Deep.class, "run", "Deep.java", 22).orDirectly();

  private static final Site $SITE_2 = new Site(Deep.class, "run", "Deep.java", 24);

  private static final Site $SITE_3 = new Site(Deep.class, "run", "Deep.java", 24);

  private static final Site $SITE_4 = new Site(Deep.class, "run", "Deep.java", 24);

  private static final Site $SITE_5 = new Site(Deep.class, "run", "Deep.java", 25);

  private static final Site $SITE_6 = new Site(Deep.class, "run", "Deep.java", 25);

  private static final Site $SITE_7 = new Site(Deep.class, "run", "Deep.java", 25);

  private static final Site $SITE_8 = new Site(Deep.class, "run", "Deep.java", 25);

  private static final Site $SITE_9 = new Site(Deep.class, "run", "Deep.java", 28);

  private static final Site $SITE_10 = new Site(Deep.class, "run", "Deep.java", 28);

  private static final Site $SITE_11 = new Site(Deep.class, "run", "Deep.java", 28);

  private static final Site $SITE_12 = new Site(Deep.class, "run", "Deep.java", 30).orDirectly();

  private DecoDeep() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Deep.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Deep.f(x));
  }

  static List<Integer> run(int n) {
    if (Run.serial(Deep.class)) {
      return Deep.run(n);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      assert n >= 0 : "negative " + n;
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          v.value = Deep.f(n);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoDeep.f($deco.at($SITE_1), n);
        $deco.defer(() -> v.value = $1.get());
      }
      $deco.await(); // deco: waits: reads v, which the statement of line 22 may write
      assert v.value == n + 1;
      out.add(n > 2 ? n > 3 ? ((int) DecoDeep.f($deco.at($SITE_2), 1).get()) : ((int) DecoDeep.f($deco.at($SITE_3), 2).get()) : n > 1 ? 3 : ((int) DecoDeep.f($deco.at($SITE_4), 4).get()));
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef w = new IntRef();
      final Deferred<Integer> $3 = DecoDeep.f($deco.at($SITE_5), 1);
      final Deferred<Integer> $4 = DecoDeep.f($deco.at($SITE_6), 3);
      final Deferred<Integer> $5 = DecoDeep.f($deco.at($SITE_7), 4);
      final IntRef $6 = new IntRef();
      $deco.defer(() -> $6.value = ((((((int) $3.get())) + (2)) * ((((int) $4.get())))) - (((int) $5.get()) % 3)));
      final Deferred<Integer> $7 = DecoDeep.f($deco.at($SITE_8), 0);
      $deco.defer(() -> w.value = $6.value << (((int) $7.get()) & 1));
      $deco.await(); // deco: waits: reads w, which the statement of line 25 may write
      out.add(w.value);
      out.add((n & 1) == 0 ? v.value : -v.value);
      // deco: spawns f; the rest is replayed at the next wait point
      final BooleanRef b = new BooleanRef();
      final Deferred<Integer> $8 = DecoDeep.f($deco.at($SITE_9), 1);
      final Deferred<Integer> $9 = DecoDeep.f($deco.at($SITE_10), 2);
      final Deferred<Integer> $10 = DecoDeep.f($deco.at($SITE_11), 3);
      $deco.defer(() -> b.value = ((int) $8.get()) > 1 == ((int) $9.get()) < 3 ^ (((int) $10.get()) != 4));
      $deco.await(); // deco: waits: reads b, which the statement of line 28 may write
      out.add(b.value ? 1 : 0);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_12)) {
        try {
          v.value ^= w.value ^= Deep.f(v.value);
        } catch (Throwable $12) {
          $deco.failedInPlace($SITE_12, $12);
          throw $12;
        }
      } else {
        final Deferred<Integer> $11 = DecoDeep.f($deco.at($SITE_12), v.value);
        $deco.defer(() -> v.value ^= w.value ^= ((int) $11.get()));
      }
      $deco.await(); // deco: waits: reads v, which the statement of line 30 may write
      out.add(v.value);
      out.add(w.value);
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
