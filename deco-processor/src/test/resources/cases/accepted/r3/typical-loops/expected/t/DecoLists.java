package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Lists} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Lists"
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
final class DecoLists {
  private static final Site $SITE_1 = new Site(Lists.class, "mapped", "Lists.java", 55);

  private static final Site $SITE_2 = new Site(Lists.class, "records", "Lists.java", 67);

  private static final Site $SITE_3 = new Site(Lists.class, "grouped", "Lists.java", 76);

  private static final Site $SITE_4 = new Site(Lists.class, "byLength", "Lists.java", 85);

  private static final Site $SITE_5 = new Site(Lists.class, "table", "Lists.java", 97);

  private static final Site $SITE_6 = new Site(Lists.class, "nested", "Lists.java", 109);

  private static final Site $SITE_7 = new Site(Lists.class, "nestedGet", "Lists.java", 124);

  private static final Site $SITE_8 = new Site(Lists.class, "totals", "Lists.java", 134);

  private static final Site $SITE_9 = new Site(Lists.class, "iterator", "Lists.java", 146);

  private static final Site $SITE_10 = new Site(Lists.class, "entries", "Lists.java", 155);

  private static final Site $SITE_11 = new Site(Lists.class, "distinct", "Lists.java", 166);

  private static final Site $SITE_12 = new Site(Lists.class, "keys", "Lists.java", 176);

  private static final Site $SITE_13 = new Site(Lists.class, "best", "Lists.java", 185);

  private static final Site $SITE_14 = new Site(Lists.class, "chunks", "Lists.java", 203);

  private static final Site $SITE_15 = new Site(Lists.class, "boxes", "Lists.java", 215);

  private static final Site $SITE_16 = new Site(Lists.class, "inPlace", "Lists.java", 223);

  private static final Site $SITE_17 = new Site(Lists.class, "intoMap", "Lists.java", 230);

  private DecoLists() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Lists.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Lists.f(x));
  }

  static Deferred<String> load(String name) {
    return Calls.spawnAlone(isolation -> Lists.load(name));
  }

  static Deferred<String> load(Scope scope, String name) {
    return Calls.spawn(scope, isolation -> Lists.load(name));
  }

  static Deferred<Lists.Item> item(String name) {
    return Calls.spawnAlone(isolation -> Lists.item(name));
  }

  static Deferred<Lists.Item> item(Scope scope, String name) {
    return Calls.spawn(scope, isolation -> Lists.item(name));
  }

  static Deferred<Integer> total(List<Integer> row) {
    return Calls.spawnAlone(isolation -> Lists.total(isolation.reading(row)));
  }

  static Deferred<Integer> total(Scope scope, List<Integer> row) {
    return Calls.spawn(scope, isolation -> Lists.total(isolation.reading(row)));
  }

  static List<Integer> mapped(List<Integer> in) {
    if (Run.serial(Lists.class)) {
      return Lists.mapped(in);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>(in.size());
      for (int x : in) {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $1 = DecoLists.f($deco.at($SITE_1), x);
        $deco.deferWhole(out, () -> out.add($1.get()));
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

  static List<Lists.Item> records(List<String> names) {
    if (Run.serial(Lists.class)) {
      return Lists.records(names);
    }
    final Run $deco = Run.open();
    try {
      List<Lists.Item> items = new ArrayList<>();
      for (String name : names) {
        if (name.isBlank()) {
          continue;
        }
        // deco: spawns item; the rest is replayed at the next wait point
        final Deferred<Lists.Item> $1 = DecoLists.item($deco.at($SITE_2), name.trim().toLowerCase());
        $deco.deferWhole(items, () -> items.add($1.get()));
      }
      $deco.await(); // deco: waits: before the return
      return items;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Map<String, Integer> grouped(List<String> words) {
    if (Run.serial(Lists.class)) {
      return Lists.grouped(words);
    }
    final Run $deco = Run.open();
    try {
      Map<String, Integer> counts = new HashMap<>();
      for (String word : words) {
        // deco: spawns f; the rest is replayed at the next wait point
        final String $1 = word.substring(0, 1);
        final Deferred<Integer> $2 = DecoLists.f($deco.at($SITE_3), word.length());
        $deco.defer(counts, $1, () -> counts.merge($1, $2.get(), Integer::sum));
      }
      $deco.await(); // deco: waits: before the return
      return counts;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Map<Integer, List<Lists.Item>> byLength(List<String> names) {
    if (Run.serial(Lists.class)) {
      return Lists.byLength(names);
    }
    final Run $deco = Run.open();
    try {
      Map<Integer, List<Lists.Item>> groups = new TreeMap<>();
      for (String name : names) {
        // deco: spawns item; the rest is replayed at the next wait point
        final List<Lists.Item> $1 = groups.computeIfAbsent(name.length(), k -> new ArrayList<>());
        final Deferred<Lists.Item> $2 = DecoLists.item($deco.at($SITE_4), name);
        $deco.deferWhole($1, () -> $1.add($2.get()));
      }
      $deco.await(); // deco: waits: before the return
      return groups;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Map<Integer, Map<Integer, Integer>> table(int n) {
    if (Run.serial(Lists.class)) {
      return Lists.table(n);
    }
    final Run $deco = Run.open();
    try {
      Map<Integer, Map<Integer, Integer>> table = new LinkedHashMap<>();
      for (int i = 0; i < n; i++) {
        Map<Integer, Integer> row = new HashMap<>();
        table.put(i, row);
        for (int j = 0; j < n; j++) {
          // deco: spawns f; the rest is replayed at the next wait point
          final int $1 = j;
          final Deferred<Integer> $2 = DecoLists.f($deco.at($SITE_5), i * j);
          $deco.defer(row, $1, () -> row.put($1, $2.get()));
        }
      }
      $deco.await(); // deco: waits: before the return
      return table;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<List<Integer>> nested(int n) {
    if (Run.serial(Lists.class)) {
      return Lists.nested(n);
    }
    final Run $deco = Run.open();
    try {
      List<List<Integer>> rows = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        List<Integer> row = new ArrayList<>();
        for (int j = 0; j < n; j++) {
          // deco: spawns f; the rest is replayed at the next wait point
          final Deferred<Integer> $1 = DecoLists.f($deco.at($SITE_6), i + j);
          $deco.deferWhole(row, () -> row.add($1.get()));
        }
        rows.add(row);
      }
      $deco.await(); // deco: waits: before the return
      return rows;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<List<Integer>> nestedGet(int n) {
    if (Run.serial(Lists.class)) {
      return Lists.nestedGet(n);
    }
    final Run $deco = Run.open();
    try {
      List<List<Integer>> rows = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        rows.add(new ArrayList<>());
      }
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          // deco: spawns f; the rest is replayed at the next wait point
          final List<Integer> $1 = rows.get(i);
          final Deferred<Integer> $2 = DecoLists.f($deco.at($SITE_7), i + j);
          $deco.deferWhole($1, () -> $1.add($2.get()));
        }
      }
      $deco.await(); // deco: waits: before the return
      return rows;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<Integer> totals(List<List<Integer>> rows) {
    if (Run.serial(Lists.class)) {
      return Lists.totals(rows);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      // deco: waits before each element if not of the JDK: writes an object, which total (line 134) may read
      for (List<Integer> row : $deco.ifForeign(rows).awaiting(rows)) {
        // deco: spawns total; the rest is replayed at the next wait point
        final Deferred<Integer> $1 = DecoLists.total($deco.at($SITE_8), row);
        $deco.deferWhole(out, () -> out.add($1.get()));
      }
      $deco.await(); // deco: waits: reads sort, which the statement of line 134 may write
      Collections.sort(out);
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<String> iterator(List<String> names) {
    if (Run.serial(Lists.class)) {
      return Lists.iterator(names);
    }
    final Run $deco = Run.open();
    try {
      List<String> out = new ArrayList<>();
      Iterator<String> it = names.iterator();
      while (it.hasNext()) {
        String name = it.next();
        // deco: spawns load; the rest is replayed at the next wait point
        final Deferred<String> $1 = DecoLists.load($deco.at($SITE_9), name);
        $deco.deferWhole(out, () -> out.add($1.get()));
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

  static Map<String, String> entries(Map<String, String> in) {
    if (Run.serial(Lists.class)) {
      return Lists.entries(in);
    }
    final Run $deco = Run.open();
    try {
      Map<String, String> out = new HashMap<>();
      for (Map.Entry<String, String> entry : in.entrySet()) {
        // deco: spawns load; the rest is replayed at the next wait point
        final String $1 = entry.getKey();
        final Deferred<String> $2 = DecoLists.load($deco.at($SITE_10), entry.getValue());
        $deco.defer(out, $1, () -> out.put($1, $2.get()));
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

  static List<String> distinct(List<String> names) {
    if (Run.serial(Lists.class)) {
      return Lists.distinct(names);
    }
    final Run $deco = Run.open();
    try {
      Set<String> seen = new HashSet<>();
      List<String> out = new ArrayList<>();
      for (String name : names) {
        if (seen.add(name)) {
          // deco: spawns load; the rest is replayed at the next wait point
          final Deferred<String> $1 = DecoLists.load($deco.at($SITE_11), name);
          $deco.deferWhole(out, () -> out.add($1.get()));
        }
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

  static Map<String, Integer> keys(Map<String, Integer> in) {
    if (Run.serial(Lists.class)) {
      return Lists.keys(in);
    }
    final Run $deco = Run.open();
    try {
      Map<String, Integer> out = new TreeMap<>();
      for (String key : in.keySet()) {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $1 = DecoLists.f($deco.at($SITE_12), in.getOrDefault(key, 0));
        $deco.defer(out, key, () -> out.put(key, $1.get()));
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

  static int best(List<Integer> in) {
    if (Run.serial(Lists.class)) {
      return Lists.best(in);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> scores = new ArrayList<>();
      for (int i = 0; i < in.size(); i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $1 = DecoLists.f($deco.at($SITE_13), in.get(i));
        $deco.deferWhole(scores, () -> scores.add($1.get()));
      }
      int best = 0;
      // deco: waits before each test: reads scores, which the statement of line 185 may write
      for (int i = 1; $deco.awaited() & (i < scores.size()); i++) {
        if (scores.get(i) > scores.get(best)) {
          best = i;
        }
      }
      return best;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<Integer> chunks(List<Integer> in) {
    if (Run.serial(Lists.class)) {
      return Lists.chunks(in);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      List<Integer> chunk = new ArrayList<>();
      for (int x : in) {
        chunk.add(x);
        if (chunk.size() == 2) {
          // deco: spawns total; the rest is replayed at the next wait point
          final Deferred<Integer> $1 = DecoLists.total($deco.at($SITE_14), List.copyOf(chunk));
          $deco.deferWhole(out, () -> out.add($1.get()));
          chunk = new ArrayList<>();
        }
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

  static Integer[] boxes(List<Integer> in) {
    if (Run.serial(Lists.class)) {
      return Lists.boxes(in);
    }
    final Run $deco = Run.open();
    try {
      Integer[] out = new Integer[in.size()];
      int i = 0;
      for (Integer x : in) {
        // deco: spawns f; the rest is replayed at the next wait point
        final int $1 = i++;
        final Deferred<Integer> $2 = DecoLists.f($deco.at($SITE_15), x);
        $deco.defer(out, $1, () -> out[$1] = ((int) $2.get()));
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

  static void inPlace(List<Integer> in, List<Integer> out) {
    if (Run.serial(Lists.class)) {
      Lists.inPlace(in, out);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: waits before each test if they are one: reads in, which the statement of line 223 may write
      for (int i = 0; $deco.awaitedIf($deco.writes(in)) & (i < $deco.known(in /* deco: waits if not of the JDK */).size()); i++) {
        if ($deco.writes(in)) $deco.await(); // deco: waits if they are one: reads in, which the statement of line 223 may write
        // deco: spawns f; the rest is replayed at the next wait point
        final int $1 = i;
        final Deferred<Integer> $2 = DecoLists.f($deco.at($SITE_16), $deco.known(in /* deco: waits if not of the JDK */).get(i));
        $deco.defer(out, $1, () -> out.set($1, $2.get()));
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void intoMap(List<Integer> in, Map<Integer, Integer> out) {
    if (Run.serial(Lists.class)) {
      Lists.intoMap(in, out);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: waits before each element if not of the JDK: reads an object, which the statement of line 230 may write
      for (int x : $deco.ifForeign(in).awaiting(in)) {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $1 = DecoLists.f($deco.at($SITE_17), x);
        $deco.defer(out, x, () -> out.put(x, $1.get()));
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
