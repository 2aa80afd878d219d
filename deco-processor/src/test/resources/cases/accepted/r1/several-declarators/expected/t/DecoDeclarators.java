package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Declarators} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Declarators"
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
final class DecoDeclarators {
  private static final Site $SITE_1 = new Site(Declarators.class, "run", "Declarators.java", 18);

  private static final Site $SITE_2 = new Site(Declarators.class, "run", "Declarators.java", 18);

  private static final Site $SITE_3 = new Site(Declarators.class, "arrays", "Declarators.java", 24);

  private static final Site $SITE_4 = new Site(Declarators.class, "arrays", "Declarators.java", 24);

  private static final Site $SITE_5 = new Site(Declarators.class, "arrays", "Declarators.java", 24);

  private DecoDeclarators() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Declarators.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Declarators.f(x));
  }

  static String run() {
    if (Run.serial(Declarators.class)) {
      return Declarators.run();
    }
    final Run $deco = Run.open();
    try {
      int a = ((int) DecoDeclarators.f($deco.at($SITE_1), 1).get()), b = 2, c = ((int) DecoDeclarators.f($deco.at($SITE_2), 3).get());
      return a + " " + b + " " + c;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int[] arrays(int b) {
    if (Run.serial(Declarators.class)) {
      return Declarators.arrays(b);
    }
    final Run $deco = Run.open();
    try {
      int[] p = {b}, q = {((int) DecoDeclarators.f($deco.at($SITE_3), 4).get()), p[0], ((int) DecoDeclarators.f($deco.at($SITE_4), 5).get())}, r[] = {{((int) DecoDeclarators.f($deco.at($SITE_5), 6).get())}, q};
      return r[1];
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
