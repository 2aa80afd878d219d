package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Locals} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Locals"
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
final class DecoLocals {
  private static final Site $SITE_1 = new Site(Locals.class, "run", "Locals.java", 26).orDirectly();

  private static final Site $SITE_2 = new Site(Locals.class, "run", "Locals.java", 28).orDirectly();

  private static final Site $SITE_3 = new Site(Locals.class, "run", "Locals.java", 30).orDirectly();

  private DecoLocals() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Locals.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Locals.f(x));
  }

  static List<Object> run(int x) {
    if (Run.serial(Locals.class)) {
      return Locals.run(x);
    }
    final Run $deco = Run.open();
    try {
      final IntRef v = new IntRef(1);
      final IntRef w = new IntRef();
      String state = "start";
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_1)) {
            try {
              v.value = Locals.f(5);
            } catch (Throwable $2) {
              $deco.failedInPlace($SITE_1, $2);
              throw $2;
            }
          } else {
            final Deferred<Integer> $1 = DecoLocals.f($deco.at($SITE_1), 5);
            $deco.defer(() -> v.value = $1.get());
          }
          $deco.await(); // deco: waits: a handler could see this write of state
          state = "first";
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_2)) {
            try {
              w.value = Locals.f(x);
            } catch (Throwable $4) {
              $deco.failedInPlace($SITE_2, $4);
              throw $4;
            }
          } else {
            final Deferred<Integer> $3 = DecoLocals.f($deco.at($SITE_2), x);
            $deco.defer(() -> w.value = $3.get());
          }
          $deco.await(); // deco: waits: a handler could see this write of state
          state = "second";
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_3)) {
            try {
              v.value = Locals.f(w.value);
            } catch (Throwable $6) {
              $deco.failedInPlace($SITE_3, $6);
              throw $6;
            }
          } else {
            final Deferred<Integer> $5 = DecoLocals.f($deco.at($SITE_3), w.value);
            $deco.defer(() -> v.value = $5.get());
          }
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (IllegalArgumentException e) {
        w.value = -v.value;
        state = state + " failed";
      }
      return List.of(v.value, w.value, state);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
