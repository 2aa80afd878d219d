package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Helped} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Helped"
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
final class DecoHelped {
  private static final Site $SITE_1 = new Site(Helped.class, "run", "Helped.java", 45).orDirectly();

  private static final Site $SITE_2 = new Site(Helped.class, "run", "Helped.java", 46).orDirectly();

  private static final Site $SITE_3 = new Site(Helped.class, "run", "Helped.java", 48).orDirectly();

  private DecoHelped() {
  }

  static Deferred<Integer> all(int[] a) {
    return Calls.orderAlone(isolation -> Helped.all(a));
  }

  static Deferred<Integer> all(Scope scope, int[] a) {
    return Calls.order(scope, isolation -> Helped.all(a));
  }

  static List<Integer> run(int[] a) {
    if (Run.serial(Helped.class)) {
      return Helped.run(a);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      // deco: spawns all; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          out.add(Helped.all(a));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoHelped.all($deco.at($SITE_1), a);
        $deco.deferWhole(out, () -> out.add($1.get()));
      }
      // deco: spawns all; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          out.add(Helped.all(a));
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoHelped.all($deco.at($SITE_2), a);
        $deco.deferWhole(out, () -> out.add($3.get()));
      }
      $deco.await(); // deco: waits: reads a, which all (line 45) may write
      a[2]++;
      // deco: spawns all; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          out.add(Helped.all(a));
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_3, $6);
          throw $6;
        }
      } else {
        final Deferred<Integer> $5 = DecoHelped.all($deco.at($SITE_3), a);
        $deco.deferWhole(out, () -> out.add($5.get()));
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
