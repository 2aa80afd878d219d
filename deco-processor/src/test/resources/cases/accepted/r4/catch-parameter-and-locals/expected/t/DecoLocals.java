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
  private static final Site $SITE_1 = new Site(Locals.class, "run", "Locals.java", 26);

  private static final Site $SITE_2 = new Site(Locals.class, "run", "Locals.java", 28);

  private static final Site $SITE_3 = new Site(Locals.class, "run", "Locals.java", 30);

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
          final Deferred<Integer> $1 = DecoLocals.f($deco.at($SITE_1), 5);
          $deco.defer(() -> v.value = $1.get());
          $deco.await(); // deco: waits: a handler could see this write of state
          state = "first";
          // deco: spawns f; the rest is replayed at the next wait point
          final Deferred<Integer> $2 = DecoLocals.f($deco.at($SITE_2), x);
          $deco.defer(() -> w.value = $2.get());
          $deco.await(); // deco: waits: a handler could see this write of state
          state = "second";
          // deco: spawns f; the rest is replayed at the next wait point
          final Deferred<Integer> $3 = DecoLocals.f($deco.at($SITE_3), w.value);
          $deco.defer(() -> v.value = $3.get());
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
