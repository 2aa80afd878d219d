package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.BooleanRef;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Definite} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Definite"
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
final class DecoDefinite {
  private static final Site $SITE_1 = new Site(Definite.class, "run", "Definite.java", 20);

  private static final Site $SITE_2 = new Site(Definite.class, "run", "Definite.java", 26);

  private static final Site $SITE_3 = new Site(Definite.class, "run", "Definite.java", 30);

  private static final Site $SITE_4 = new Site(Definite.class, "run", "Definite.java", 38);

  private static final Site $SITE_5 = new Site(Definite.class, "run", "Definite.java", 48);

  private static final Site $SITE_6 = new Site(Definite.class, "run", "Definite.java", 53);

  private DecoDefinite() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Definite.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Definite.f(x));
  }

  static int run(int n, boolean flag) {
    if (Run.serial(Definite.class)) {
      return Definite.run(n, flag);
    }
    final Run $deco = Run.open();
    try {
      final IntRef a = new IntRef();
      if (flag) {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $1 = DecoDefinite.f($deco.at($SITE_1), n);
        $deco.defer(() -> a.value = $1.get());
      } else {
        a.value = -1;
      }
      final IntRef b = new IntRef();
      // deco: waits before each test: reads b, which the statement of line 26 may write
      do {
        $deco.await(); // deco: waits: reads a, which the statement of line 20 may write
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $2 = DecoDefinite.f($deco.at($SITE_2), a.value);
        $deco.defer(() -> b.value = $2.get());
      } while ($deco.awaited() & (b.value < 0));
      final IntRef c = new IntRef();
      while (true) {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $3 = DecoDefinite.f($deco.at($SITE_3), b.value);
        $deco.defer(() -> c.value = $3.get());
        $deco.await(); // deco: waits: reads c, which the statement of line 30 may write
        if (c.value > 0) {
          break;
        }
      }
      final IntRef d = new IntRef();
      switch (n) {
        case 1:
          // deco: spawns f; the rest is replayed at the next wait point
          final Deferred<Integer> $4 = DecoDefinite.f($deco.at($SITE_4), c.value);
          $deco.defer(() -> d.value = $4.get());
          break;
        case 2:
          d.value = 2;
          break;
        default:
          throw new IllegalArgumentException();
      }
      final IntRef e = new IntRef();
      $deco.await(); // deco: waits: before a block whose handlers must not see earlier failures
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          // deco: spawns f; the rest is replayed at the next wait point
          final Deferred<Integer> $5 = DecoDefinite.f($deco.at($SITE_5), d.value);
          $deco.defer(() -> e.value = $5.get());
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } finally {
        c.value++;
      }
      final IntRef g = new IntRef();
      // deco: spawns f; the rest is replayed at the next wait point
      final BooleanRef ok = new BooleanRef();
      final Deferred<Integer> $6 = DecoDefinite.f($deco.at($SITE_6), e.value);
      $deco.defer(() -> ok.value = (g.value = ((int) $6.get())) > 0 && flag);
      $deco.await(); // deco: waits: reads g, which the statement of line 53 may write
      return a.value + 10 * b.value + 100 * c.value + 1000 * d.value + 10000 * e.value + 100000 * g.value + (ok.value ? 1 : 0);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
