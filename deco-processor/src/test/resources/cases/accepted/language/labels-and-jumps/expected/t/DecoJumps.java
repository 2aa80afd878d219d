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
 * Runs the annotated methods of {@link Jumps} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Jumps"
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
final class DecoJumps {
  private static final Site $SITE_1 = new Site(Jumps.class, "run", "Jumps.java", 24);

  private static final Site $SITE_2 = new Site(Jumps.class, "run", "Jumps.java", 27);

  private DecoJumps() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Jumps.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Jumps.f(x));
  }

  static List<Integer> run() {
    if (Run.serial(Jumps.class)) {
      return Jumps.run();
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      final IntRef v = new IntRef(0);
      outer:
      while (true) {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $1 = DecoJumps.f($deco.at($SITE_1), v.value);
        $deco.defer(() -> v.value = $1.get());
        inner:
        do {
          $deco.await(); // deco: waits: reads v, which the statement of line 24 may write
          // deco: spawns f; the rest is replayed at the next wait point
          final Deferred<Integer> $2 = DecoJumps.f($deco.at($SITE_2), v.value * 10);
          $deco.deferWhole(out, () -> out.add($2.get()));
          choose:
          switch (v.value) {
            case 1:
              break choose;
            case 2:
              continue outer;
            case 3:
              break inner;
            default:
              if (v.value > 4) {
                break outer;
              }
          }
          $deco.await(); // deco: waits: reads out, which the statement of line 27 may write
          out.add(-v.value);
        } while (out.size() % 3 != 0);
        $deco.await(); // deco: waits: reads out, which the statement of line 27 may write
        out.add(v.value * 1000);
      }
      $deco.await(); // deco: waits: before a monitor is taken
      synchronized (out) {
        early:
        if (v.value > 0) {
          out.add(Jumps.f(7));
          if (v.value > 1) {
            break early;
          }
          out.add(-7);
        }
      }
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
