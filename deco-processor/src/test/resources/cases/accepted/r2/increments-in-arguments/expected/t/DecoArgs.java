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
 * Runs the annotated methods of {@link Args} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Args"
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
final class DecoArgs {
  private static final Site $SITE_1 = new Site(Args.class, "run", "Args.java", 23).orDirectly();

  private static final Site $SITE_2 = new Site(Args.class, "run", "Args.java", 24).orDirectly();

  private static final Site $SITE_3 = new Site(Args.class, "run", "Args.java", 25).orDirectly();

  private static final Site $SITE_4 = new Site(Args.class, "run", "Args.java", 26).orDirectly();

  private DecoArgs() {
  }

  static Deferred<Integer> f(int a, int b, int c) {
    return Calls.spawnAlone(isolation -> Args.f(a, b, c));
  }

  static Deferred<Integer> f(Scope scope, int a, int b, int c) {
    return Calls.spawn(scope, isolation -> Args.f(a, b, c));
  }

  static List<Integer> run() {
    if (Run.serial(Args.class)) {
      return Args.run();
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      int i = 1;
      int k;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          out.add(Args.f(i, i++, i));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoArgs.f($deco.at($SITE_1), i, i++, i);
        $deco.deferWhole(out, () -> out.add($1.get()));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          out.add(Args.f(--i, i, k = 5));
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoArgs.f($deco.at($SITE_2), --i, i, k = 5);
        $deco.deferWhole(out, () -> out.add($3.get()));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          out.add(Args.f(i = 3, k, i += k));
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_3, $6);
          throw $6;
        }
      } else {
        final Deferred<Integer> $5 = DecoArgs.f($deco.at($SITE_3), i = 3, k, i += k);
        $deco.deferWhole(out, () -> out.add($5.get()));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      if ($deco.inPlace($SITE_4)) {
        try {
          v.value = Args.f(i, i--, i);
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_4, $8);
          throw $8;
        }
      } else {
        final Deferred<Integer> $7 = DecoArgs.f($deco.at($SITE_4), i, i--, i);
        $deco.defer(() -> v.value = $7.get());
      }
      $deco.await(); // deco: waits: reads out, which the statement of line 23 may write
      out.add(v.value + i);
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
