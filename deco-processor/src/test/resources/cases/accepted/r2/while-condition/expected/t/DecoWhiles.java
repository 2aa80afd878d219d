package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Whiles} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Whiles"
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
final class DecoWhiles {
  private static final Site $SITE_1 = new Site(Whiles.class, "run", "Whiles.java", 29);

  private static final Site $SITE_2 = new Site(Whiles.class, "run", "Whiles.java", 30);

  private static final Site $SITE_3 = new Site(Whiles.class, "run", "Whiles.java", 34);

  private static final Site $SITE_4 = new Site(Whiles.class, "run", "Whiles.java", 36);

  private static final Site $SITE_5 = new Site(Whiles.class, "run", "Whiles.java", 37);

  private static final Site $SITE_6 = new Site(Whiles.class, "run", "Whiles.java", 37);

  private static final Site $SITE_7 = new Site(Whiles.class, "run", "Whiles.java", 37);

  private static final Site $SITE_8 = new Site(Whiles.class, "run", "Whiles.java", 37);

  private static final Site $SITE_9 = new Site(Whiles.class, "run", "Whiles.java", 38);

  private DecoWhiles() {
  }

  static Deferred<Boolean> below(int[] n, int bound) {
    return Calls.spawnAlone(isolation -> isolation.elementwise() ? below$isolated(isolation.trackingArrays(), n, bound) : Whiles.below(isolation.reading(n), bound));
  }

  static Deferred<Boolean> below(Scope scope, int[] n, int bound) {
    return Calls.spawn(scope, isolation -> isolation.elementwise() ? below$isolated(isolation.trackingArrays(), n, bound) : Whiles.below(isolation.reading(n), bound));
  }

  static Deferred<Void> bump(int[] n) {
    return Calls.spawnAlone(isolation -> {
      bump$isolated(isolation.trackingArrays(), n);
      return null;
    });
  }

  static Deferred<Void> bump(Scope scope, int[] n) {
    return Calls.spawn(scope, isolation -> {
      bump$isolated(isolation.trackingArrays(), n);
      return null;
    });
  }

  static Deferred<Integer> step(int x) {
    return Calls.spawnAlone(isolation -> Whiles.step(x));
  }

  static Deferred<Integer> step(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Whiles.step(x));
  }

  static int run(int[] n) {
    if (Run.serial(Whiles.class)) {
      return Whiles.run(n);
    }
    final Run $deco = Run.open();
    try {
      int rounds = 0;
      while (((boolean) DecoWhiles.below($deco.at($SITE_1), n, 3).get())) {
        // deco: spawns bump
        DecoWhiles.bump($deco.at($SITE_2), n);
        rounds++;
      }
      do {
        // deco: spawns bump
        DecoWhiles.bump($deco.at($SITE_3), n);
        rounds++;
      } while (((boolean) DecoWhiles.below($deco.at($SITE_4), n, 6).get()));
      for (int i = ((int) DecoWhiles.step($deco.at($SITE_5), 0).get()); ((boolean) DecoWhiles.below($deco.at($SITE_6), n, 9).get()) && i < ((int) DecoWhiles.step($deco.at($SITE_7), 100).get()); i = ((int) DecoWhiles.step($deco.at($SITE_8), i).get())) {
        // deco: spawns bump
        DecoWhiles.bump($deco.at($SITE_9), n);
        rounds += i;
      }
      return rounds;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code below} with its array accesses recorded.
   */
  private static boolean below$isolated(Isolation $isolation, int[] n, int bound) {
    Work.take(20);
    return $isolation.get(n, 0) < bound;
  }

  /**
   * The method {@code bump} with its array accesses recorded.
   */
  private static void bump$isolated(Isolation $isolation, int[] n) {
    $isolation.getAndAdd(n, 0, 1);
  }
}
