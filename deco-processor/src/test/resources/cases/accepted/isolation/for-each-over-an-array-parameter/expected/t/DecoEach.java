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
  private static final Site $SITE_1 = new Site(Each.class, "run", "Each.java", 55).orDirectly();

  private static final Site $SITE_2 = new Site(Each.class, "run", "Each.java", 56).orDirectly();

  private static final Site $SITE_3 = new Site(Each.class, "run", "Each.java", 57).orDirectly();

  private static final Site $SITE_4 = new Site(Each.class, "run", "Each.java", 58).orDirectly();

  private static final Site $SITE_5 = new Site(Each.class, "run", "Each.java", 59).orDirectly();

  private static final Site $SITE_6 = new Site(Each.class, "run", "Each.java", 60).orDirectly();

  private DecoEach() {
  }

  static Deferred<Integer> sum(int[] a) {
    return Calls.spawnAlone(isolation -> sum$isolated(isolation.trackingArrays(), a));
  }

  static Deferred<Integer> sum(Scope scope, int[] a) {
    return Calls.spawn(scope, isolation -> sum$isolated(isolation.trackingArrays(), a));
  }

  static Deferred<Integer> rows(int[][] grid) {
    return Calls.spawnAlone(isolation -> rows$isolated(isolation.trackingArrays(), grid));
  }

  static Deferred<Integer> rows(Scope scope, int[][] grid) {
    return Calls.spawn(scope, isolation -> rows$isolated(isolation.trackingArrays(), grid));
  }

  static Deferred<String> texts(String[] texts, char[] chars) {
    return Calls.spawnAlone(isolation -> texts$isolated1(isolation.trackingArrays(), texts, isolation.reading(chars)));
  }

  static Deferred<String> texts(Scope scope, String[] texts, char[] chars) {
    return Calls.spawn(scope, isolation -> texts$isolated1(isolation.trackingArrays(), texts, isolation.reading(chars)));
  }

  static List<Object> run(int[] a, int[][] grid, String[] texts, char[] chars) {
    if (Run.serial(Each.class)) {
      return Each.run(a, grid, texts, chars);
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      // deco: spawns sum; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          out.add(Each.sum(a));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoEach.sum($deco.at($SITE_1), a);
        $deco.deferWhole(out, () -> out.add($1.get()));
      }
      // deco: spawns sum; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          out.add(Each.sum(a));
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoEach.sum($deco.at($SITE_2), a);
        $deco.deferWhole(out, () -> out.add($3.get()));
      }
      // deco: spawns rows; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          out.add(Each.rows(grid));
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_3, $6);
          throw $6;
        }
      } else {
        final Deferred<Integer> $5 = DecoEach.rows($deco.at($SITE_3), grid);
        $deco.deferWhole(out, () -> out.add($5.get()));
      }
      // deco: spawns rows; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          out.add(Each.rows(grid));
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_4, $8);
          throw $8;
        }
      } else {
        final Deferred<Integer> $7 = DecoEach.rows($deco.at($SITE_4), grid);
        $deco.deferWhole(out, () -> out.add($7.get()));
      }
      // deco: spawns texts; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_5)) {
        try {
          out.add(Each.texts(texts, chars));
        } catch (Throwable $10) {
          $deco.failedInPlace($SITE_5, $10);
          throw $10;
        }
      } else {
        final Deferred<String> $9 = DecoEach.texts($deco.at($SITE_5), texts, chars);
        $deco.deferWhole(out, () -> out.add($9.get()));
      }
      // deco: spawns texts; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_6)) {
        try {
          out.add(Each.texts(texts, chars));
        } catch (Throwable $12) {
          $deco.failedInPlace($SITE_6, $12);
          throw $12;
        }
      } else {
        final Deferred<String> $11 = DecoEach.texts($deco.at($SITE_6), texts, chars);
        $deco.deferWhole(out, () -> out.add($11.get()));
      }
      $deco.await(); // deco: waits: before the return
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code sum} with its array accesses recorded.
   */
  private static int sum$isolated(Isolation $isolation, int[] a) {
    Work.take(30);
    int sum = 0;
    int i = 0;
    for (int x : $isolation.each(a)) {
      sum = sum * 3 + x;
      if (i + 1 < a.length) {
        $isolation.set(a, i + 1, (int) ($isolation.get(a, i + 1) + (x)));
      }
      i++;
    }
    return sum;
  }

  /**
   * The method {@code rows} with its array accesses recorded.
   */
  private static int rows$isolated(Isolation $isolation, int[][] grid) {
    int sum = 0;
    for (int[] row : $isolation.each(grid)) {
      $isolation.getAndAdd(row, 0, 1);
      for (int x : $isolation.each(row)) {
        sum += x;
      }
    }
    return sum;
  }

  /**
   * The method {@code texts} with its array accesses recorded,
   * but for what it only reads through {@code chars}.
   */
  private static String texts$isolated1(Isolation $isolation, String[] texts, char[] chars) {
    String all = "";
    for (String text : $isolation.each(texts)) {
      all += text;
    }
    for (char each : chars) {
      all += each;
    }
    $isolation.set(texts, 0, all);
    return all;
  }
}
