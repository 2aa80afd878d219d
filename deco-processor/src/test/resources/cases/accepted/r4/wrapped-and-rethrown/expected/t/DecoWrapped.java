package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Wrapped} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Wrapped"
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
final class DecoWrapped {
  private static final Site $SITE_1 = new Site(Wrapped.class, "run", "Wrapped.java", 24);

  private DecoWrapped() {
  }

  static Deferred<Void> f(List<Integer> out, int x) {
    return Calls.spawnAlone(isolation -> {
      Wrapped.f(isolation.view(out), x);
      return null;
    });
  }

  static Deferred<Void> f(Scope scope, List<Integer> out, int x) {
    return Calls.spawn(scope, isolation -> {
      Wrapped.f(isolation.view(out), x);
      return null;
    });
  }

  static void run(List<Integer> out) {
    if (Run.serial(Wrapped.class)) {
      Wrapped.run(out);
      return;
    }
    final Run $deco = Run.open();
    try {
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          for (int i = 0; i < 6; i++) {
            // deco: spawns f
            DecoWrapped.f($deco.at($SITE_1), out, i);
          }
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (RuntimeException e) {
        throw new IllegalStateException("wrapped after " + out, e);
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
