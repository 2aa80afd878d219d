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
        out.add(i % 2 == 0 ? ((int) DecoTernary.note($deco.at($SITE_1), log, "even", i).get()) : -1);
        int v = ((int) DecoTernary.note($deco.at($SITE_2), log, "test", i).get()) > 0 ? ((int) DecoTernary.note($deco.at($SITE_3), log, "yes", 10).get()) : ((int) DecoTernary.note($deco.at($SITE_4), log, "no", 20).get());
        out.add(v);
        v += i == 1 ? ((int) DecoTernary.note($deco.at($SITE_5), log, "one", 100).get()) : 0;
        out.add(v);
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
