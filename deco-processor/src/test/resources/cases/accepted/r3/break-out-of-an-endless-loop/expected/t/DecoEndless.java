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
 * Runs the annotated methods of {@link Endless} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Endless"
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
final class DecoEndless {
  private static final Site $SITE_1 = new Site(Endless.class, "run", "Endless.java", 21);

  private static final Site $SITE_2 = new Site(Endless.class, "run", "Endless.java", 28);

  private static final Site $SITE_3 = new Site(Endless.class, "run", "Endless.java", 32);

  private DecoEndless() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Endless.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Endless.f(x));
  }

  static int run(List<Integer> out) {
    if (Run.serial(Endless.class)) {
      return Endless.run(out);
    }
    final Run $deco = Run.open();
    try {
      final IntRef v = new IntRef(1);
      while (true) {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $1 = DecoEndless.f($deco.at($SITE_1), v.value);
        $deco.defer(() -> v.value = $1.get());
        $deco.await(); // deco: waits: reads v, which the statement of line 21 may write
        out.add(v.value);
        if (v.value > 20) {
          break;
        }
      }
      for (; ; ) {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $2 = DecoEndless.f($deco.at($SITE_2), v.value);
        $deco.defer(() -> v.value = $2.get());
        $deco.await(); // deco: waits: reads v, which the statement of line 28 may write
        if (v.value > 100) {
          return v.value;
        }
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $3 = DecoEndless.f($deco.at($SITE_3), v.value);
        $deco.deferWhole(out, () -> out.add($3.get()));
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
