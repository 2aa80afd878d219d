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
 * Runs the annotated methods of {@link OwnList} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.OwnList"
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
final class DecoOwnList {
  private static final Site $SITE_1 = new Site(OwnList.class, "run", "OwnList.java", 31).orDirectly();

  private DecoOwnList() {
  }

  static Deferred<Integer> add(List<Integer> list, int x) {
    return Calls.spawnAlone(isolation -> OwnList.add(isolation.view(list), x));
  }

  static Deferred<Integer> add(Scope scope, List<Integer> list, int x) {
    return Calls.spawn(scope, isolation -> OwnList.add(isolation.view(list), x));
  }

  static List<Integer> run(List<Integer> list) {
    if (Run.serial(OwnList.class)) {
      return OwnList.run(list);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        // deco: spawns add; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add(OwnList.add(list, i));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoOwnList.add($deco.at($SITE_1), list, i);
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
