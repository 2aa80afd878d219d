package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Tally} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Tally"
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
final class DecoTally {
  private static final Site $SITE_1 = new Site(Tally.class, "run", "Tally.java", 38).orDirectly();

  private DecoTally() {
  }

  static Deferred<Integer> apply(Tally.Task task, int x) {
    return Calls.orderAlone(isolation -> Tally.apply(task, x));
  }

  static Deferred<Integer> apply(Scope scope, Tally.Task task, int x) {
    return Calls.order(scope, isolation -> Tally.apply(task, x));
  }

  static void run(Tally.Task task, int[] out) {
    if (Run.serial(Tally.class)) {
      Tally.run(task, out);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < out.length; i++) {
        // deco: spawns apply; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out[i] = Tally.apply(task, i);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final int $1 = i;
          final Deferred<Integer> $2 = DecoTally.apply($deco.at($SITE_1), task, i);
          $deco.defer(out, $1, () -> out[$1] = $2.get());
        }
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
