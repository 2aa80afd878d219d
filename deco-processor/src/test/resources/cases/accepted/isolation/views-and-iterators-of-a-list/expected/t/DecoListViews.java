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
 * Runs the annotated methods of {@link ListViews} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.ListViews"
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
final class DecoListViews {
  private static final Site $SITE_1 = new Site(ListViews.class, "run", "ListViews.java", 61).orDirectly();

  private DecoListViews() {
  }

  static Deferred<String> use(List<Integer> list, int form) {
    return Calls.spawnAlone(isolation -> ListViews.use(isolation.view(list), form));
  }

  static Deferred<String> use(Scope scope, List<Integer> list, int form) {
    return Calls.spawn(scope, isolation -> ListViews.use(isolation.view(list), form));
  }

  static List<String> run(List<Integer> list) {
    if (Run.serial(ListViews.class)) {
      return ListViews.run(list);
    }
    final Run $deco = Run.open();
    try {
      List<String> out = new ArrayList<>();
      for (int form = 0; form < 8; form++) {
        // deco: spawns use; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add(ListViews.use(list, form));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<String> $1 = DecoListViews.use($deco.at($SITE_1), list, form);
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
