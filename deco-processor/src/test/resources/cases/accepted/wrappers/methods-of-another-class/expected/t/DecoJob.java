package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Job} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Job"
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
final class DecoJob {
  private static final Site $SITE_1 = new Site(Job.class, "calls", "Job.java", 12).orDirectly();

  private static final Site $SITE_2 = new Site(Job.class, "calls", "Job.java", 13).orDirectly();

  private static final Site $SITE_3 = new Site(Job.class, "run", "Job.java", 20).orDirectly();

  private static final Site $SITE_4 = new Site(Job.class, "run", "Job.java", 21).orDirectly();

  private DecoJob() {
  }

  static int calls() {
    if (Run.serial(Job.class)) {
      return Job.calls();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef a = new IntRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          a.value = Tools.f(1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoTools.f($deco.at($SITE_1), 1);
        $deco.defer(() -> a.value = $1.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef b = new IntRef();
      if ($deco.inPlace($SITE_2)) {
        try {
          b.value = Tools.f(2);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoTools.f($deco.at($SITE_2), 2);
        $deco.defer(() -> b.value = $3.get());
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 12 may write
      return a.value * 10 + b.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<Object> run() {
    if (Run.serial(Job.class)) {
      return Job.run();
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          out.add(Tools.f(5));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_3, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoTools.f($deco.at($SITE_3), 5);
        $deco.deferWhole(out, () -> out.add($1.get()));
      }
      // deco: spawns both; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          out.add(Tools.both(6));
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_4, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoTools.both($deco.at($SITE_4), 6);
        $deco.deferWhole(out, () -> out.add($3.get()));
      }
      $deco.await(); // deco: waits: writes the state of a library, which f (line 20) may read
      out.add(DecoTools.row(3));
      out.add(new Tools() {}.hashCode() == 0);
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
