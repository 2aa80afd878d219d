package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Scoped} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Scoped"
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
final class DecoScoped {
  private static final Site $SITE_1 = new Site(Scoped.class, "run", "Scoped.java", 22);

  private static final Site $SITE_2 = new Site(Scoped.class, "run", "Scoped.java", 24);

  private static final Site $SITE_3 = new Site(Scoped.class, "run", "Scoped.java", 28);

  private static final Site $SITE_4 = new Site(Scoped.class, "run", "Scoped.java", 34);

  private DecoScoped() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Scoped.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Scoped.f(x));
  }

  static List<Integer> run(int n) {
    if (Run.serial(Scoped.class)) {
      return Scoped.run(n);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final IntRef v = new IntRef();
        final Deferred<Integer> $1 = DecoScoped.f($deco.at($SITE_1), i);
        $deco.defer(() -> v.value = $1.get());
        if (i % 2 == 0) {
          $deco.await(); // deco: waits: reads v, which the statement of line 22 may write
          // deco: spawns f; the rest is replayed at the next wait point
          final IntRef w = new IntRef();
          final Deferred<Integer> $2 = DecoScoped.f($deco.at($SITE_2), v.value);
          $deco.defer(() -> w.value = $2.get());
          $deco.await(); // deco: waits: reads w, which the statement of line 24 may write
          out.add(w.value);
        } else {
          final IntRef w = new IntRef(5);
          $deco.await(); // deco: waits: reads v, which the statement of line 22 may write
          // deco: spawns f; the rest is replayed at the next wait point
          final Deferred<Integer> $3 = DecoScoped.f($deco.at($SITE_3), v.value);
          $deco.defer(() -> w.value += $3.get());
          $deco.await(); // deco: waits: reads w, which the statement of line 28 may write
          out.add(w.value);
        }
        out.add(v.value);
      }
      for (int i = 0, k = 10; i < n; i++, k--) {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $4 = DecoScoped.f($deco.at($SITE_4), i * k);
        $deco.deferWhole(out, () -> out.add($4.get()));
      }
      $deco.await(); // deco: waits: before the return
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
