package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Conditions} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Conditions"
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
final class DecoConditions {
  private static final Site $SITE_1 = new Site(Conditions.class, "run", "Conditions.java", 18);

  private static final Site $SITE_2 = new Site(Conditions.class, "run", "Conditions.java", 20);

  private DecoConditions() {
  }

  static Deferred<Integer> sign(int x) {
    return Calls.spawnAlone(isolation -> Conditions.sign(x));
  }

  static Deferred<Integer> sign(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Conditions.sign(x));
  }

  static String run(int x) {
    if (Run.serial(Conditions.class)) {
      return Conditions.run(x);
    }
    final Run $deco = Run.open();
    try {
      if (((int) DecoConditions.sign($deco.at($SITE_1), x).get()) > 0) { // expect: NOTE DECO-302
        return "positive";
      } else if (((int) DecoConditions.sign($deco.at($SITE_2), x).get()) == 0) { // expect: NOTE DECO-302
        return "zero";
      }
      return "negative";
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
