package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Sets} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Sets"
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
final class DecoSets {
  private static final Site $SITE_1 = new Site(Sets.class, "run", "Sets.java", 32).orDirectly();

  private DecoSets() {
  }

  static Deferred<Boolean> use(Set<Integer> set, Deque<Integer> queue, int i) {
    return Calls.spawnAlone(isolation -> Sets.use(isolation.view(set), isolation.view(queue), i));
  }

  static Deferred<Boolean> use(Scope scope, Set<Integer> set, Deque<Integer> queue, int i) {
    return Calls.spawn(scope, isolation -> Sets.use(isolation.view(set), isolation.view(queue), i));
  }

  static List<Boolean> run(Set<Integer> set, Deque<Integer> queue) {
    if (Run.serial(Sets.class)) {
      return Sets.run(set, queue);
    }
    final Run $deco = Run.open();
    try {
      List<Boolean> out = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        // deco: spawns use; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add(Sets.use(set, queue, i));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Boolean> $1 = DecoSets.use($deco.at($SITE_1), set, queue, i);
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
