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
 * Runs the annotated methods of {@link Nests} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Nests"
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
final class DecoNests {
  private static final Site $SITE_1 = new Site(Nests.class, "run", "Nests.java", 31);

  private static final Site $SITE_2 = new Site(Nests.class, "run", "Nests.java", 31);

  private static final Site $SITE_3 = new Site(Nests.class, "run", "Nests.java", 31);

  private static final Site $SITE_4 = new Site(Nests.class, "run", "Nests.java", 32);

  private static final Site $SITE_5 = new Site(Nests.class, "run", "Nests.java", 33);

  private static final Site $SITE_6 = new Site(Nests.class, "run", "Nests.java", 35);

  private static final Site $SITE_7 = new Site(Nests.class, "run", "Nests.java", 35);

  private static final Site $SITE_8 = new Site(Nests.class, "run", "Nests.java", 36);

  private DecoNests() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Nests.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Nests.f(x));
  }

  static Deferred<Integer> g(int x) {
    return Calls.spawnAlone(isolation -> Nests.g(x));
  }

  static Deferred<Integer> g(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Nests.g(x));
  }

  static List<Integer> run() {
    if (Run.serial(Nests.class)) {
      return Nests.run();
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      // deco: spawns g; the rest is replayed at the next wait point
      final int $1 = ((int) DecoNests.f($deco.at($SITE_1), ((int) DecoNests.g($deco.at($SITE_2), 1).get())).get());
      final Deferred<Integer> $2 = DecoNests.g($deco.at($SITE_3), $1);
      $deco.deferWhole(out, () -> out.add($2.get()));
      $deco.await(); // deco: waits: reads out, which the statement of line 31 may write
      out.add(Nests.plain(((int) DecoNests.f($deco.at($SITE_4), Nests.plain(2)).get())));
      int v = Math.abs(Nests.plain(((int) DecoNests.g($deco.at($SITE_5), 3).get())));
      out.add(v);
      // deco: spawns g
      final int $3 = ((int) DecoNests.f($deco.at($SITE_6), 4).get());
      DecoNests.g($deco.at($SITE_7), $3);
      out.add(Integer.valueOf(((int) DecoNests.f($deco.at($SITE_8), 5).get())).hashCode());
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
