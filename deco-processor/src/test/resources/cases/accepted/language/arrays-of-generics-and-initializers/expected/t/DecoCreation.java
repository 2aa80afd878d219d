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
 * Runs the annotated methods of {@link Creation} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Creation"
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
final class DecoCreation {
  private static final Site $SITE_1 = new Site(Creation.class, "run", "Creation.java", 22);

  private static final Site $SITE_2 = new Site(Creation.class, "run", "Creation.java", 22);

  private static final Site $SITE_3 = new Site(Creation.class, "run", "Creation.java", 23);

  private static final Site $SITE_4 = new Site(Creation.class, "run", "Creation.java", 25);

  private static final Site $SITE_5 = new Site(Creation.class, "run", "Creation.java", 27);

  private static final Site $SITE_6 = new Site(Creation.class, "run", "Creation.java", 27);

  private static final Site $SITE_7 = new Site(Creation.class, "run", "Creation.java", 29);

  private static final Site $SITE_8 = new Site(Creation.class, "run", "Creation.java", 31);

  private static final Site $SITE_9 = new Site(Creation.class, "run", "Creation.java", 32);

  private static final Site $SITE_10 = new Site(Creation.class, "run", "Creation.java", 34);

  private static final Site $SITE_11 = new Site(Creation.class, "run", "Creation.java", 34);

  private static final Site $SITE_12 = new Site(Creation.class, "run", "Creation.java", 35);

  private DecoCreation() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Creation.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Creation.f(x));
  }

  static List<Object> run() {
    if (Run.serial(Creation.class)) {
      return Creation.run();
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      int[] a = {((int) DecoCreation.f($deco.at($SITE_1), 1).get()), 2, ((int) DecoCreation.f($deco.at($SITE_2), 3).get())};
      int b[] = new int[((int) DecoCreation.f($deco.at($SITE_3), 1).get())], c[][] = new int[2][];
      c[0] = a;
      c[1] = new int[] {((int) DecoCreation.f($deco.at($SITE_4), 4).get())};
      b[0] = c[1][0] + c[0].length;
      int[][][] cube = new int[((int) DecoCreation.f($deco.at($SITE_5), 0).get())][((int) DecoCreation.f($deco.at($SITE_6), 1).get())][];
      cube[0][1] = b;
      List<String>[] lists = new List[((int) DecoCreation.f($deco.at($SITE_7), 1).get())];
      lists[0] = List.of("x");
      long[] longs = {((int) DecoCreation.f($deco.at($SITE_8), 5).get()), b[0]};
      char[] chars = {'a', (char) ((int) DecoCreation.f($deco.at($SITE_9), 'b').get())};
      out.addAll(List.of(a, b, c, cube, lists, longs, chars));
      out.add(new Object[] {((int) DecoCreation.f($deco.at($SITE_10), 6).get()), new int[] {((int) DecoCreation.f($deco.at($SITE_11), 7).get())}, "s"});
      out.add(new String[][] {{"" + ((int) DecoCreation.f($deco.at($SITE_12), 8).get())}, {}});
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
