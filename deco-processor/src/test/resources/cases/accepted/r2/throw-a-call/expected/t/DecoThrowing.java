package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Throwing} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Throwing"
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
final class DecoThrowing {
  private static final Site $SITE_1 = new Site(Throwing.class, "run", "Throwing.java", 19).orDirectly();

  private static final Site $SITE_2 = new Site(Throwing.class, "run", "Throwing.java", 20);

  private DecoThrowing() {
  }

  static Deferred<IllegalStateException> problem(int[] out, int x) {
    return Calls.spawnAlone(isolation -> problem$isolated(isolation.trackingArrays(), out, x));
  }

  static Deferred<IllegalStateException> problem(Scope scope, int[] out, int x) {
    return Calls.spawn(scope, isolation -> problem$isolated(isolation.trackingArrays(), out, x));
  }

  static void run(int[] out) {
    if (Run.serial(Throwing.class)) {
      Throwing.run(out);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns problem
      if ($deco.inPlace($SITE_1)) {
        try {
          Throwing.problem(out, 1);
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_1, $1);
          throw $1;
        }
      } else {
        DecoThrowing.problem($deco.at($SITE_1), out, 1);
      }
      throw DecoThrowing.problem($deco.at($SITE_2), out, 2).get();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code problem} with its array accesses recorded.
   */
  private static IllegalStateException problem$isolated(Isolation $isolation, int[] out, int x) {
    Work.take(20);
    $isolation.set(out, 0, x);
    return new IllegalStateException("problem " + x);
  }
}
