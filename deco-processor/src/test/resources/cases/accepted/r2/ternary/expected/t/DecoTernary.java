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
 * Runs the annotated methods of {@link Ternary} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Ternary"
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
final class DecoTernary {
  private static final Site $SITE_1 = new Site(Ternary.class, "run", "Ternary.java", 23);

  private static final Site $SITE_2 = new Site(Ternary.class, "run", "Ternary.java", 24);

  private static final Site $SITE_3 = new Site(Ternary.class, "run", "Ternary.java", 24);

  private static final Site $SITE_4 = new Site(Ternary.class, "run", "Ternary.java", 24);

  private static final Site $SITE_5 = new Site(Ternary.class, "run", "Ternary.java", 26);

  private DecoTernary() {
  }

  static Deferred<Integer> note(List<String> log, String text, int value) {
    return Calls.spawnAlone(isolation -> Ternary.note(isolation.view(log), text, value));
  }

  static Deferred<Integer> note(Scope scope, List<String> log, String text, int value) {
    return Calls.spawn(scope, isolation -> Ternary.note(isolation.view(log), text, value));
  }

  static List<Integer> run(List<String> log) {
    if (Run.serial(Ternary.class)) {
      return Ternary.run(log);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        // deco: spawns note; the rest is replayed at the next wait point
        final boolean $1 = i % 2 == 0;
        final Deferred<Integer> $2 = $1 ? DecoTernary.note($deco.at($SITE_1), log, "even", i) : null;
        $deco.deferWhole(out, () -> out.add($1 ? ((int) $2.get()) : -1));
        final IntRef v = new IntRef(((int) DecoTernary.note($deco.at($SITE_2), log, "test", i).get()) > 0 ? ((int) DecoTernary.note($deco.at($SITE_3), log, "yes", 10).get()) : ((int) DecoTernary.note($deco.at($SITE_4), log, "no", 20).get()));
        out.add(v.value);
        // deco: spawns note; the rest is replayed at the next wait point
        final boolean $3 = i == 1;
        final Deferred<Integer> $4 = $3 ? DecoTernary.note($deco.at($SITE_5), log, "one", 100) : null;
        $deco.defer(() -> v.value += $3 ? ((int) $4.get()) : 0);
        $deco.await(); // deco: waits: reads v, which the statement of line 26 may write
        out.add(v.value);
      }
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
