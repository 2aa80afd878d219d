package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Texts} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Texts"
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
final class DecoTexts {
  private static final Site $SITE_1 = new Site(Texts.class, "run", "Texts.java", 45).orDirectly();

  private static final Site $SITE_2 = new Site(Texts.class, "run", "Texts.java", 50).orDirectly();

  private static final Site $SITE_3 = new Site(Texts.class, "run", "Texts.java", 54).orDirectly();

  private static final Site $SITE_4 = new Site(Texts.class, "run", "Texts.java", 59).orDirectly();

  private DecoTexts() {
  }

  static Deferred<Void> add(List<Integer> list) {
    return Calls.spawnAlone(isolation -> {
      Texts.add(isolation.view(list));
      return null;
    });
  }

  static Deferred<Void> add(Scope scope, List<Integer> list) {
    return Calls.spawn(scope, isolation -> {
      Texts.add(isolation.view(list));
      return null;
    });
  }

  static Deferred<Void> increment(int[] cells) {
    return Calls.spawnAlone(isolation -> {
      increment$isolated(isolation.trackingArrays(), cells);
      return null;
    });
  }

  static Deferred<Void> increment(Scope scope, int[] cells) {
    return Calls.spawn(scope, isolation -> {
      increment$isolated(isolation.trackingArrays(), cells);
      return null;
    });
  }

  static List<String> run() {
    if (Run.serial(Texts.class)) {
      return Texts.run();
    }
    final Run $deco = Run.open();
    try {
      List<String> out = new ArrayList<>();
      List<List<Integer>> rows = new ArrayList<>();
      List<Integer> row = new ArrayList<>();
      rows.add(row);
      // deco: spawns add
      if ($deco.inPlace($SITE_1)) {
        try {
          Texts.add(row);
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_1, $1);
          throw $1;
        }
      } else {
        DecoTexts.add($deco.at($SITE_1), row);
      }
      $deco.await(); // deco: waits: reads rows, which add (line 45) may write
      String first = "" + rows;
      out.add(first);
      Map<String, List<List<Integer>>> named = new HashMap<>();
      named.put("k", rows);
      // deco: spawns add
      if ($deco.inPlace($SITE_2)) {
        try {
          Texts.add(row);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_2, $2);
          throw $2;
        }
      } else {
        DecoTexts.add($deco.at($SITE_2), row);
      }
      $deco.await(); // deco: waits: reads named, which add (line 50) may write
      out.add(named + "!");
      int[] cells = {1};
      Texts.Box box = new Texts.Box(cells);
      // deco: spawns increment
      if ($deco.inPlace($SITE_3)) {
        try {
          Texts.increment(cells);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_3, $3);
          throw $3;
        }
      } else {
        DecoTexts.increment($deco.at($SITE_3), cells);
      }
      String text = "a ";
      $deco.await(); // deco: waits: reads box, which increment (line 54) may write
      text += box;
      out.add(text);
      String all = "";
      // deco: spawns add
      if ($deco.inPlace($SITE_4)) {
        try {
          Texts.add(row);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_4, $4);
          throw $4;
        }
      } else {
        DecoTexts.add($deco.at($SITE_4), row);
      }
      $deco.await(); // deco: waits: reads row, which add (line 59) may write
      all += row;
      out.add(all);
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code increment} with its array accesses recorded.
   */
  private static void increment$isolated(Isolation $isolation, int[] cells) {
    Work.take(20);
    $isolation.getAndAdd(cells, 0, 1);
  }
}
