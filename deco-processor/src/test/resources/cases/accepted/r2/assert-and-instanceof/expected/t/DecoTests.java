package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Tests} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Tests"
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
final class DecoTests {
  private static final Site $SITE_1 = new Site(Tests.class, "run", "Tests.java", 21);

  private static final Site $SITE_2 = new Site(Tests.class, "run", "Tests.java", 24);

  private static final Site $SITE_3 = new Site(Tests.class, "run", "Tests.java", 30);

  private static final Site $SITE_4 = new Site(Tests.class, "run", "Tests.java", 30);

  private DecoTests() {
  }

  static Deferred<Object> make(List<String> log, int x) {
    return Calls.spawnAlone(isolation -> Tests.make(isolation.view(log), x));
  }

  static Deferred<Object> make(Scope scope, List<String> log, int x) {
    return Calls.spawn(scope, isolation -> Tests.make(isolation.view(log), x));
  }

  static List<String> run(List<String> log) {
    if (Run.serial(Tests.class)) {
      return Tests.run(log);
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < 3; i++) {
        if (DecoTests.make($deco.at($SITE_1), log, i).get() instanceof String s && s.length() > 1) {
          log.add(s);
        }
        if (!(DecoTests.make($deco.at($SITE_2), log, i).get() instanceof Integer n)) {
          log.add("no number");
          continue;
        }
        log.add("number " + n);
      }
      assert DecoTests.make($deco.at($SITE_3), log, 10).get() != null : DecoTests.make($deco.at($SITE_4), log, 11).get();
      synchronized (Tests.make(log, 12)) {
        log.add("locked");
      }
      return log;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
