package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Each} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Each"
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
final class DecoEach {
  private static final Site $SITE_1 = new Site(Each.class, "run", "Each.java", 30);

  private static final Site $SITE_2 = new Site(Each.class, "run", "Each.java", 33);

  private static final Site $SITE_3 = new Site(Each.class, "run", "Each.java", 34);

  private DecoEach() {
  }

  static Deferred<List<Integer>> range(int n) {
    return Calls.spawnAlone(isolation -> Each.range(n));
  }

  static Deferred<List<Integer>> range(Scope scope, int n) {
    return Calls.spawn(scope, isolation -> Each.range(n));
  }

  static Deferred<int[]> array(int n) {
    return Calls.spawnAlone(isolation -> Each.array(n));
  }

  static Deferred<int[]> array(Scope scope, int n) {
    return Calls.spawn(scope, isolation -> Each.array(n));
  }

  static int run() {
    if (Run.serial(Each.class)) {
      return Each.run();
    }
    final Run $deco = Run.open();
    try {
      int sum = 0;
      for (int x : DecoEach.range($deco.at($SITE_1), 4).get()) {
        sum = sum * 10 + x;
      }
      for (int x : DecoEach.array($deco.at($SITE_2), 6).get()) {
        for (int y : DecoEach.range($deco.at($SITE_3), x - 4).get()) {
          sum += y;
        }
      }
      return sum;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
