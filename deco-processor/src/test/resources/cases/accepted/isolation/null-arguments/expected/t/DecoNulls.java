package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Nulls} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Nulls"
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
final class DecoNulls {
  private static final Site $SITE_1 = new Site(Nulls.class, "run", "Nulls.java", 31).orDirectly();

  private static final Site $SITE_2 = new Site(Nulls.class, "run", "Nulls.java", 32).orDirectly();

  private static final Site $SITE_3 = new Site(Nulls.class, "run", "Nulls.java", 33).orDirectly();

  private DecoNulls() {
  }

  static Deferred<String> use(List<String> list, Map<String, String> map, String[] a, int[] none) {
    return Calls.spawnAlone(isolation -> use$isolated(isolation.trackingArrays(), isolation.view(list), isolation.view(map), a, none));
  }

  static Deferred<String> use(Scope scope, List<String> list, Map<String, String> map, String[] a,
      int[] none) {
    return Calls.spawn(scope, isolation -> use$isolated(isolation.trackingArrays(), isolation.view(list), isolation.view(map), a, none));
  }

  static List<String> run(List<String> list, Map<String, String> map, String[] a) {
    if (Run.serial(Nulls.class)) {
      return Nulls.run(list, map, a);
    }
    final Run $deco = Run.open();
    try {
      List<String> out = new ArrayList<>();
      // deco: spawns use; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          out.add(Nulls.use(list, map, a, null));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<String> $1 = DecoNulls.use($deco.at($SITE_1), list, map, a, null);
        $deco.deferWhole(out, () -> out.add($1.get()));
      }
      // deco: spawns use; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          out.add(Nulls.use(null, map, a, new int[0]));
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<String> $3 = DecoNulls.use($deco.at($SITE_2), null, map, a, new int[0]);
        $deco.deferWhole(out, () -> out.add($3.get()));
      }
      // deco: spawns use; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          out.add(Nulls.use(list, null, null, null));
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_3, $6);
          throw $6;
        }
      } else {
        final Deferred<String> $5 = DecoNulls.use($deco.at($SITE_3), list, null, null, null);
        $deco.deferWhole(out, () -> out.add($5.get()));
      }
      $deco.await(); // deco: waits: reads out, which the statement of line 31 may write
      out.add(null);
      list.set(0, "x");
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code use} with its array accesses recorded.
   */
  private static String use$isolated(Isolation $isolation, List<String> list,
      Map<String, String> map, String[] a, int[] none) {
    Work.take(30);
    String text = list == null ? "no list" : list.get(0) + list.contains(null);
    if (map != null) {
      map.put(null, text);
      text += map.get(null) + map.get("absent");
    }
    if (a != null) {
      $isolation.set(a, 0, $isolation.get(a, 1));
      $isolation.set(a, 1, text);
    }
    return text + (none == null);
  }
}
