package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Index} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Index"
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
final class DecoIndex {
  private static final Site $SITE_1 = new Site(Index.class, "run", "Index.java", 18);

  private static final Site $SITE_2 = new Site(Index.class, "run", "Index.java", 19);

  private static final Site $SITE_3 = new Site(Index.class, "run", "Index.java", 20);

  private static final Site $SITE_4 = new Site(Index.class, "run", "Index.java", 20);

  private static final Site $SITE_5 = new Site(Index.class, "run", "Index.java", 20);

  private static final Site $SITE_6 = new Site(Index.class, "run", "Index.java", 21);

  private static final Site $SITE_7 = new Site(Index.class, "run", "Index.java", 21);

  private static final Site $SITE_8 = new Site(Index.class, "run", "Index.java", 21);

  private static final Site $SITE_9 = new Site(Index.class, "run", "Index.java", 22);

  private static final Site $SITE_10 = new Site(Index.class, "run", "Index.java", 23);

  private static final Site $SITE_11 = new Site(Index.class, "run", "Index.java", 23);

  private static final Site $SITE_12 = new Site(Index.class, "run", "Index.java", 23);

  private DecoIndex() {
  }

  static Deferred<Integer> at(int x) {
    return Calls.spawnAlone(isolation -> Index.at(x));
  }

  static Deferred<Integer> at(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Index.at(x));
  }

  static int run(int[] a, int[][] g) {
    if (Run.serial(Index.class)) {
      return Index.run(a, g);
    }
    final Run $deco = Run.open();
    try {
      int v = a[((int) DecoIndex.at($deco.at($SITE_1), 0).get())];
      a[((int) DecoIndex.at($deco.at($SITE_2), 1).get())] = v + 100;
      a[((int) DecoIndex.at($deco.at($SITE_3), 2).get())] += ((int) DecoIndex.at($deco.at($SITE_4), a[((int) DecoIndex.at($deco.at($SITE_5), 0).get())]).get());
      g[((int) DecoIndex.at($deco.at($SITE_6), 0).get())][((int) DecoIndex.at($deco.at($SITE_7), 1).get())] = ((int) DecoIndex.at($deco.at($SITE_8), 2).get());
      a[((int) DecoIndex.at($deco.at($SITE_9), 0).get())]++;
      return a[((int) DecoIndex.at($deco.at($SITE_10), 4).get())] + g[((int) DecoIndex.at($deco.at($SITE_11), 0).get())][((int) DecoIndex.at($deco.at($SITE_12), 1).get())];
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
