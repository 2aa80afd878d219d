package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Nobody} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Nobody"
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
final class DecoNobody {
  private static final Site $SITE_1 = new Site(Nobody.class, "run", "Nobody.java", 20).orDirectly();

  private static final Site $SITE_2 = new Site(Nobody.class, "run", "Nobody.java", 21).orDirectly();

  private static final Site $SITE_3 = new Site(Nobody.class, "run", "Nobody.java", 22).orDirectly();

  private DecoNobody() {
  }

  static Deferred<Integer> note(List<String> log, String text) {
    return Calls.spawnAlone(isolation -> Nobody.note(isolation.view(log), text));
  }

  static Deferred<Integer> note(Scope scope, List<String> log, String text) {
    return Calls.spawn(scope, isolation -> Nobody.note(isolation.view(log), text));
  }

  static void run(List<Integer> nobody, List<String> log) {
    if (Run.serial(Nobody.class)) {
      Nobody.run(nobody, log);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns note
      if ($deco.inPlace($SITE_1)) {
        try {
          Nobody.note(log, "before");
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_1, $1);
          throw $1;
        }
      } else {
        DecoNobody.note($deco.at($SITE_1), log, "before");
      }
      // deco: spawns note; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          nobody.add(Nobody.note(log, "in"));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_2, $3);
          throw $3;
        }
      } else {
        final Deferred<Integer> $2 = DecoNobody.note($deco.at($SITE_2), log, "in");
        $deco.deferWhole(nobody, () -> nobody.add($2.get()));
      }
      // deco: spawns note
      if ($deco.inPlace($SITE_3)) {
        try {
          Nobody.note(log, "after");
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_3, $4);
          throw $4;
        }
      } else {
        DecoNobody.note($deco.at($SITE_3), log, "after");
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
