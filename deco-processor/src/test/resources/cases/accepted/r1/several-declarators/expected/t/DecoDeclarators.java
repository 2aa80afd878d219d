package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.LongRef;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Declarators} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Declarators"
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
final class DecoDeclarators {
  private static final Site $SITE_1 = new Site(Declarators.class, "run", "Declarators.java", 18);

  private static final Site $SITE_2 = new Site(Declarators.class, "run", "Declarators.java", 18);

  private static final Site $SITE_3 = new Site(Declarators.class, "arrays", "Declarators.java", 24);

  private static final Site $SITE_4 = new Site(Declarators.class, "arrays", "Declarators.java", 24);

  private static final Site $SITE_5 = new Site(Declarators.class, "arrays", "Declarators.java", 24);

  private static final Site $SITE_6 = new Site(Declarators.class, "mixed", "Declarators.java", 30);

  private static final Site $SITE_7 = new Site(Declarators.class, "mixed", "Declarators.java", 30);

  private static final Site $SITE_8 = new Site(Declarators.class, "later", "Declarators.java", 38).orDirectly();

  private static final Site $SITE_9 = new Site(Declarators.class, "later", "Declarators.java", 39).orDirectly();

  private DecoDeclarators() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Declarators.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Declarators.f(x));
  }

  static String run() {
    if (Run.serial(Declarators.class)) {
      return Declarators.run();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef a = new IntRef();
      final IntRef b = new IntRef();
      final IntRef c = new IntRef();
      final Deferred<Integer> $1 = DecoDeclarators.f($deco.at($SITE_1), 1);
      final Deferred<Integer> $2 = DecoDeclarators.f($deco.at($SITE_2), 3);
      $deco.defer(() -> {
        a.value = $1.get();
        b.value = 2;
        c.value = $2.get();
      });
      $deco.await(); // deco: waits: reads a, which the statement of line 18 may write
      return a.value + " " + b.value + " " + c.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int[] arrays(int b) {
    if (Run.serial(Declarators.class)) {
      return Declarators.arrays(b);
    }
    final Run $deco = Run.open();
    try {
      int[] p = {b}, q = {((int) DecoDeclarators.f($deco.at($SITE_3), 4).get()), p[0], ((int) DecoDeclarators.f($deco.at($SITE_4), 5).get())}, r[] = {{((int) DecoDeclarators.f($deco.at($SITE_5), 6).get())}, q};
      return r[1];
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static long mixed() {
    if (Run.serial(Declarators.class)) {
      return Declarators.mixed();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef a = new LongRef();
      final Ref<long[]> b = new Ref<long[]>();
      final LongRef c = new LongRef();
      final Deferred<Integer> $1 = DecoDeclarators.f($deco.at($SITE_6), 1);
      final Deferred<Integer> $2 = DecoDeclarators.f($deco.at($SITE_7), 2);
      $deco.defer(() -> {
        a.value = $1.get();
        b.value = new long[] {((int) $2.get()), 3};
      });
      $deco.await(); // deco: waits: reads a, which the statement of line 30 may write
      c.value = a.value - b.value[0];
      return c.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int later() {
    if (Run.serial(Declarators.class)) {
      return Declarators.later();
    }
    final Run $deco = Run.open();
    try {
      final IntRef a = new IntRef(1);
      final IntRef b = new IntRef();
      int c = 2;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_8)) {
        try {
          b.value = Declarators.f(1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_8, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoDeclarators.f($deco.at($SITE_8), 1);
        $deco.defer(() -> b.value = $1.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_9)) {
        try {
          a.value += Declarators.f(2);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_9, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoDeclarators.f($deco.at($SITE_9), 2);
        $deco.defer(() -> a.value += $3.get());
      }
      $deco.await(); // deco: waits: reads b, which the statement of line 38 may write
      return a.value * b.value + c;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
