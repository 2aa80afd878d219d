package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Boxed} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Boxed"
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
final class DecoBoxed {
  private static final Site $SITE_1 = new Site(Boxed.class, "run", "Boxed.java", 23);

  private static final Site $SITE_2 = new Site(Boxed.class, "run", "Boxed.java", 23);

  private static final Site $SITE_3 = new Site(Boxed.class, "run", "Boxed.java", 25).orDirectly();

  private static final Site $SITE_4 = new Site(Boxed.class, "run", "Boxed.java", 26).orDirectly();

  private static final Site $SITE_5 = new Site(Boxed.class, "run", "Boxed.java", 28);

  private static final Site $SITE_6 = new Site(Boxed.class, "run", "Boxed.java", 28);

  private static final Site $SITE_7 = new Site(Boxed.class, "run", "Boxed.java", 29).orDirectly();

  private DecoBoxed() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Boxed.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Boxed.f(x));
  }

  static List<Object> run() {
    if (Run.serial(Boxed.class)) {
      return Boxed.run();
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      // deco: spawns f; the rest is replayed at the next wait point
      final Ref<Boxed.Point> p = new Ref<Boxed.Point>();
      final Deferred<Integer> $1 = DecoBoxed.f($deco.at($SITE_1), 1);
      final Deferred<Integer> $2 = DecoBoxed.f($deco.at($SITE_2), 2);
      $deco.defer(() -> p.value = new Boxed.Point(((int) $1.get()), ((int) $2.get())));
      $deco.await(); // deco: waits: reads p, which the statement of line 23 may write
      out.add(p.value);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          out.add(new Boxed.Point(Boxed.f(3), p.value.x()));
        } catch (Throwable $5) {
          $deco.failedInPlace($SITE_3, $5);
          throw $5;
        }
      } else {
        final Deferred<Integer> $3 = DecoBoxed.f($deco.at($SITE_3), 3);
        final int $4 = p.value.x();
        $deco.deferWhole(out, () -> out.add(new Boxed.Point(((int) $3.get()), $4)));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final Ref<int[]> sized = new Ref<int[]>();
      if ($deco.inPlace($SITE_4)) {
        try {
          sized.value = new int[Boxed.f(-3)];
        } catch (Throwable $7) {
          $deco.failedInPlace($SITE_4, $7);
          throw $7;
        }
      } else {
        final Deferred<Integer> $6 = DecoBoxed.f($deco.at($SITE_4), -3);
        $deco.defer(() -> sized.value = new int[((int) $6.get())]);
      }
      $deco.await(); // deco: waits: reads out, which the statement of line 25 may write
      out.add(sized.value);
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $8 = DecoBoxed.f($deco.at($SITE_5), -4);
      final Deferred<Integer> $9 = DecoBoxed.f($deco.at($SITE_6), -2);
      $deco.deferWhole(out, () -> out.add(new int[((int) $8.get())][((int) $9.get())]));
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_7)) {
        try {
          out.add(new StringBuilder("s").append(Boxed.f(4)).toString());
        } catch (Throwable $12) {
          $deco.failedInPlace($SITE_7, $12);
          throw $12;
        }
      } else {
        final StringBuilder $10 = new StringBuilder("s");
        final Deferred<Integer> $11 = DecoBoxed.f($deco.at($SITE_7), 4);
        $deco.deferWhole(out, () -> out.add($10.append(((int) $11.get())).toString()));
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
