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
 * Runs the annotated methods of {@link Branches} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Branches"
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
final class DecoBranches {
  private static final Site $SITE_1 = new Site(Branches.class, "run", "Branches.java", 24);

  private static final Site $SITE_2 = new Site(Branches.class, "run", "Branches.java", 28);

  private static final Site $SITE_3 = new Site(Branches.class, "run", "Branches.java", 31);

  private static final Site $SITE_4 = new Site(Branches.class, "run", "Branches.java", 34);

  private static final Site $SITE_5 = new Site(Branches.class, "run", "Branches.java", 35);

  private static final Site $SITE_6 = new Site(Branches.class, "run", "Branches.java", 36);

  private DecoBranches() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Branches.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Branches.f(x));
  }

  static List<Integer> run(boolean[] flags) {
    if (Run.serial(Branches.class)) {
      return Branches.run(flags);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      final IntRef v = new IntRef(-1);
      for (boolean flag : flags) {
        if (flag) {
          // deco: spawns f; the rest is replayed at the next wait point
          final Deferred<Integer> $1 = DecoBranches.f($deco.at($SITE_1), v.value);
          $deco.defer(() -> v.value = $1.get());
        } else {
          $deco.await(); // deco: waits: writes v, which the statement of line 28 may read
          v.value = v.value * 2;
        }
        $deco.await(); // deco: waits: reads v, which the statement of line 24 may write
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $2 = !(flag) ? DecoBranches.f($deco.at($SITE_2), v.value) : null;
        $deco.deferWhole(out, () -> out.add(flag ? v.value : ((int) $2.get())));
      }
      final IntRef w = new IntRef();
      if (flags.length > 2) {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $3 = DecoBranches.f($deco.at($SITE_3), 40);
        $deco.defer(() -> w.value = $3.get());
      }
      else w.value = 41;
      $deco.await(); // deco: waits: reads out, which the statement of line 28 may write
      out.add(w.value);
      if (flags.length > 2) {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $4 = DecoBranches.f($deco.at($SITE_4), 1);
        $deco.deferWhole(out, () -> out.add($4.get()));
      } else out.add(2);
      for (int i = 0; i < 2; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $5 = DecoBranches.f($deco.at($SITE_5), i);
        $deco.deferWhole(out, () -> out.add($5.get()));
      }
      // deco: waits before each test: reads v, which the statement of line 36 may write
      while ($deco.awaited() & (v.value < 8)) {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $6 = DecoBranches.f($deco.at($SITE_6), v.value);
        $deco.defer(() -> v.value = $6.get());
      }
      out.add(v.value);
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
