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
 * Runs the annotated methods of {@link Updates} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Updates"
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
final class DecoUpdates {
  private static final Site $SITE_1 = new Site(Updates.class, "run", "Updates.java", 38).orDirectly();

  private DecoUpdates() {
  }

  static Deferred<Integer> update(List<Integer> list, int form) {
    return Calls.spawnAlone(isolation -> Updates.update(isolation.view(list), form));
  }

  static Deferred<Integer> update(Scope scope, List<Integer> list, int form) {
    return Calls.spawn(scope, isolation -> Updates.update(isolation.view(list), form));
  }

  static List<Integer> run(List<Integer> list) {
    if (Run.serial(Updates.class)) {
      return Updates.run(list);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      for (int form = 0; form < 11; form++) {
        // deco: spawns update; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add(Updates.update(list, form));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoUpdates.update($deco.at($SITE_1), list, form);
          $deco.deferWhole(out, () -> out.add($1.get()));
        }
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
