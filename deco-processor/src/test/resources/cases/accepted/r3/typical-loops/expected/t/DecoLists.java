package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Turns;
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
  private static final Site $SITE_1 = new Site(Lists.class, "mapped", "Lists.java", 55).orDirectly();

  private static final Site $SITE_2 = new Site(Lists.class, "records", "Lists.java", 67).orDirectly();

  private static final Site $SITE_3 = new Site(Lists.class, "grouped", "Lists.java", 76).orDirectly();

  private static final Site $SITE_4 = new Site(Lists.class, "byLength", "Lists.java", 85).orDirectly();

  private static final Site $SITE_5 = new Site(Lists.class, "table", "Lists.java", 97).orDirectly();

  private static final Site $SITE_6 = new Site(Lists.class, "nested", "Lists.java", 109).orDirectly();

  private static final Site $SITE_7 = new Site(Lists.class, "nestedGet", "Lists.java", 124).orDirectly();

  private static final Site $SITE_8 = new Site(Lists.class, "totals", "Lists.java", 134).orDirectly();

  private static final Site $SITE_9 = new Site(Lists.class, "iterator", "Lists.java", 146).orDirectly();

  private static final Site $SITE_10 = new Site(Lists.class, "entries", "Lists.java", 155).orDirectly();

  private static final Site $SITE_11 = new Site(Lists.class, "distinct", "Lists.java", 166).orDirectly();

  private static final Site $SITE_12 = new Site(Lists.class, "keys", "Lists.java", 176).orDirectly();

  private static final Site $SITE_13 = new Site(Lists.class, "best", "Lists.java", 185).orDirectly();

  private static final Site $SITE_14 = new Site(Lists.class, "chunks", "Lists.java", 203).orDirectly();

  private static final Site $SITE_15 = new Site(Lists.class, "boxes", "Lists.java", 215).orDirectly();

  private static final Site $SITE_16 = new Site(Lists.class, "inPlace", "Lists.java", 223).orDirectly();

  private static final Site $SITE_17 = new Site(Lists.class, "intoMap", "Lists.java", 230).orDirectly();

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
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add(Lists.f(x));
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final $Batch_1 $2 = $Batch_1.at($deco, out);
          if ($2 != null) {
            $2.add(x);
          } else {
            final Deferred<Integer> $1 = DecoLists.f($deco.at($SITE_1), x);
            $deco.deferWhole(out, () -> out.add($1.get()));
          }
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
        if ($deco.inPlace($SITE_2)) {
          try {
            items.add(Lists.item(name.trim().toLowerCase()));
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_2, $4);
            throw $4;
          }
        } else {
          final String $1 = name.trim().toLowerCase();
          final $Batch_2 $3 = $Batch_2.at($deco, items);
          if ($3 != null) {
            $3.add($1);
          } else {
            final Deferred<Lists.Item> $2 = DecoLists.item($deco.at($SITE_2), $1);
            $deco.deferWhole(items, () -> items.add($2.get()));
          }
        }
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
        if ($deco.inPlace($SITE_3)) {
          try {
            counts.merge(word.substring(0, 1), Lists.f(word.length()), Integer::sum);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_3, $3);
            throw $3;
          }
        } else {
          final String $1 = word.substring(0, 1);
          final Deferred<Integer> $2 = DecoLists.f($deco.at($SITE_3), word.length());
          $deco.defer(counts, $1, () -> counts.merge($1, $2.get(), Integer::sum));
        }
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
        if ($deco.inPlace($SITE_4)) {
          try {
            groups.computeIfAbsent(name.length(), k -> new ArrayList<>()).add(Lists.item(name));
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_4, $4);
            throw $4;
          }
        } else {
          final List<Lists.Item> $1 = groups.computeIfAbsent(name.length(), k -> new ArrayList<>());
          final $Batch_3 $3 = $Batch_3.at($deco, $1);
          if ($3 != null) {
            $3.add(name);
          } else {
            final Deferred<Lists.Item> $2 = DecoLists.item($deco.at($SITE_4), name);
            $deco.deferWhole($1, () -> $1.add($2.get()));
          }
        }
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
          if ($deco.inPlace($SITE_5)) {
            try {
              int $7 = $deco.turns(Turns.below(j, n));
              for (; ; j++) {
                row.put(j, Lists.f(i * j));
                if (--$7 <= 0) break;
              }
            } catch (Throwable $6) {
              $deco.failedInPlace($SITE_5, $6);
              throw $6;
            }
          } else {
            final int $5 = $Slice_1.spawn($deco, Turns.below(j, n), j, row, i);
            if ($5 > 0) {
              j += $5 - 1;
            } else {
              final int $1 = j;
              final int $2 = i * j;
              final $Batch_4 $4 = $Batch_4.at($deco, row);
              if ($4 != null) {
                $4.add($2, $1);
              } else {
                final Deferred<Integer> $3 = DecoLists.f($deco.at($SITE_5), $2);
                $deco.defer(row, $1, () -> row.put($1, $3.get()));
              }
            }
          }
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
          if ($deco.inPlace($SITE_6)) {
            try {
              int $6 = $deco.turns(Turns.below(j, n));
              for (; ; j++) {
                row.add(Lists.f(i + j));
                if (--$6 <= 0) break;
              }
            } catch (Throwable $5) {
              $deco.failedInPlace($SITE_6, $5);
              throw $5;
            }
          } else {
            final int $4 = $Slice_2.spawn($deco, Turns.below(j, n), j, row, i);
            if ($4 > 0) {
              j += $4 - 1;
            } else {
              final int $1 = i + j;
              final $Batch_5 $3 = $Batch_5.at($deco, row);
              if ($3 != null) {
                $3.add($1);
              } else {
                final Deferred<Integer> $2 = DecoLists.f($deco.at($SITE_6), $1);
                $deco.deferWhole(row, () -> row.add($2.get()));
              }
            }
          }
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
          if ($deco.inPlace($SITE_7)) {
            try {
              rows.get(i).add(Lists.f(i + j));
            } catch (Throwable $5) {
              $deco.failedInPlace($SITE_7, $5);
              throw $5;
            }
          } else {
            final List<Integer> $1 = rows.get(i);
            final int $2 = i + j;
            final $Batch_6 $4 = $Batch_6.at($deco, $1);
            if ($4 != null) {
              $4.add($2);
            } else {
              final Deferred<Integer> $3 = DecoLists.f($deco.at($SITE_7), $2);
              $deco.deferWhole($1, () -> $1.add($3.get()));
            }
          }
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
      // deco: waits before each element if not of the JDK: runs an iterator, of which nothing is known, while total (line 134) is pending
      for (List<Integer> row : $deco.ifForeign(rows).awaiting(rows)) {
        // deco: spawns total; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_8)) {
          try {
            out.add(Lists.total(row));
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_8, $3);
            throw $3;
          }
        } else {
          final $Batch_7 $2 = $Batch_7.at($deco, out);
          if ($2 != null) {
            $2.add(row);
          } else {
            final Deferred<Integer> $1 = DecoLists.total($deco.at($SITE_8), row);
            $deco.deferWhole(out, () -> out.add($1.get()));
          }
        }
      }
      $deco.await(); // deco: waits: reads out, which the statement of line 134 may write
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
        if ($deco.inPlace($SITE_9)) {
          try {
            out.add(Lists.load(name));
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_9, $3);
            throw $3;
          }
        } else {
          final $Batch_8 $2 = $Batch_8.at($deco, out);
          if ($2 != null) {
            $2.add(name);
          } else {
            final Deferred<String> $1 = DecoLists.load($deco.at($SITE_9), name);
            $deco.deferWhole(out, () -> out.add($1.get()));
          }
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

  static Map<String, String> entries(Map<String, String> in) {
    if (Run.serial(Lists.class)) {
      return Lists.entries(in);
    }
    final Run $deco = Run.open();
    try {
      Map<String, String> out = new HashMap<>();
      for (Map.Entry<String, String> entry : in.entrySet()) {
        // deco: spawns load; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_10)) {
          try {
            out.put(entry.getKey(), Lists.load(entry.getValue()));
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_10, $5);
            throw $5;
          }
        } else {
          final String $1 = entry.getKey();
          final String $2 = entry.getValue();
          final $Batch_9 $4 = $Batch_9.at($deco, out);
          if ($4 != null) {
            $4.add($2, $1);
          } else {
            final Deferred<String> $3 = DecoLists.load($deco.at($SITE_10), $2);
            $deco.defer(out, $1, () -> out.put($1, $3.get()));
          }
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
          if ($deco.inPlace($SITE_11)) {
            try {
              out.add(Lists.load(name));
            } catch (Throwable $3) {
              $deco.failedInPlace($SITE_11, $3);
              throw $3;
            }
          } else {
            final $Batch_10 $2 = $Batch_10.at($deco, out);
            if ($2 != null) {
              $2.add(name);
            } else {
              final Deferred<String> $1 = DecoLists.load($deco.at($SITE_11), name);
              $deco.deferWhole(out, () -> out.add($1.get()));
            }
          }
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
        if ($deco.inPlace($SITE_12)) {
          try {
            out.put(key, Lists.f(in.getOrDefault(key, 0)));
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_12, $4);
            throw $4;
          }
        } else {
          final int $1 = in.getOrDefault(key, 0);
          final $Batch_11 $3 = $Batch_11.at($deco, out, key);
          if ($3 != null) {
            $3.add($1);
          } else {
            final Deferred<Integer> $2 = DecoLists.f($deco.at($SITE_12), $1);
            $deco.defer(out, key, () -> out.put(key, $2.get()));
          }
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

  static int best(List<Integer> in) {
    if (Run.serial(Lists.class)) {
      return Lists.best(in);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> scores = new ArrayList<>();
      for (int i = 0; i < in.size(); i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_13)) {
          try {
            scores.add(Lists.f(in.get(i)));
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_13, $4);
            throw $4;
          }
        } else {
          final int $1 = in.get(i);
          final $Batch_12 $3 = $Batch_12.at($deco, scores);
          if ($3 != null) {
            $3.add($1);
          } else {
            final Deferred<Integer> $2 = DecoLists.f($deco.at($SITE_13), $1);
            $deco.deferWhole(scores, () -> scores.add($2.get()));
          }
        }
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
          if ($deco.inPlace($SITE_14)) {
            try {
              out.add(Lists.total(List.copyOf(chunk)));
            } catch (Throwable $4) {
              $deco.failedInPlace($SITE_14, $4);
              throw $4;
            }
          } else {
            final List<Integer> $1 = List.copyOf(chunk);
            final $Batch_13 $3 = $Batch_13.at($deco, out);
            if ($3 != null) {
              $3.add($1);
            } else {
              final Deferred<Integer> $2 = DecoLists.total($deco.at($SITE_14), $1);
              $deco.deferWhole(out, () -> out.add($2.get()));
            }
          }
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
        if ($deco.inPlace($SITE_15)) {
          try {
            out[i++] = Lists.f(x);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_15, $4);
            throw $4;
          }
        } else {
          final int $1 = i++;
          final $Batch_14 $3 = $Batch_14.at($deco, out);
          if ($3 != null) {
            $3.add(x, $1);
          } else {
            final Deferred<Integer> $2 = DecoLists.f($deco.at($SITE_15), x);
            $deco.defer(out, $1, () -> out[$1] = ((int) $2.get()));
          }
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
        if ($deco.inPlace($SITE_16)) {
          try {
            out.set(i, Lists.f($deco.known(in /* deco: waits if not of the JDK */).get(i)));
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_16, $5);
            throw $5;
          }
        } else {
          final int $1 = i;
          final int $2 = $deco.known(in /* deco: waits if not of the JDK */).get(i);
          final $Batch_15 $4 = $Batch_15.at($deco, out);
          if ($4 != null) {
            $4.add($2, $1);
          } else {
            final Deferred<Integer> $3 = DecoLists.f($deco.at($SITE_16), $2);
            $deco.defer(out, $1, () -> out.set($1, $3.get()));
          }
        }
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
      // deco: waits before each element if not of the JDK: runs an iterator, of which nothing is known, while the statement of line 230 is pending
      for (int x : $deco.ifForeign(in).awaiting(in)) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_17)) {
          try {
            out.put(x, Lists.f(x));
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_17, $3);
            throw $3;
          }
        } else {
          final $Batch_16 $2 = $Batch_16.at($deco, out);
          if ($2 != null) {
            $2.add(x, x);
          } else {
            final Deferred<Integer> $1 = DecoLists.f($deco.at($SITE_17), x);
            $deco.defer(out, x, () -> out.put(x, $1.get()));
          }
        }
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private List<Integer> same1;

    private final int[] argument1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_1);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_1) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Lists.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final List<Integer> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        out.add($results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code item}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private List<Lists.Item> same1;

    private final Object[] argument1;

    private Object[] results;

    $Batch_2(int room) {
      super($SITE_2, room, true, false);
      argument1 = new Object[room];
      results = new Object[room];
    }

    static $Batch_2 at(Run run, List<Lists.Item> same1) {
      if (run.filling() instanceof $Batch_2 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_2);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_2) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(String argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final Object[] $results = $progress.again() ? new Object[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final String name = (String) this.argument1[$slot];
            $results[$slot] = Lists.item(name);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final Object[] $results = this.results;
      final List<Lists.Item> items = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        items.add(((Lists.Item) $results[$slot]));
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code item}, in columns.
   */
  private static final class $Batch_3 extends Batch {
    private List<Lists.Item> same1;

    private final Object[] argument1;

    private Object[] results;

    $Batch_3(int room) {
      super($SITE_4, room, true, false);
      argument1 = new Object[room];
      results = new Object[room];
    }

    static $Batch_3 at(Run run, List<Lists.Item> same1) {
      if (run.filling() instanceof $Batch_3 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_4);
      if (capacity == 0) {
        return null;
      }
      $Batch_3 next = run.used($SITE_4) instanceof $Batch_3 used ? used : new $Batch_3(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(String argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final Object[] $results = $progress.again() ? new Object[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final String name = (String) this.argument1[$slot];
            $results[$slot] = Lists.item(name);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final Object[] $results = this.results;
      final List<Lists.Item> $1 = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        $1.add(((Lists.Item) $results[$slot]));
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_4 extends Batch {
    private Map<Integer, Integer> same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_4(int room) {
      super($SITE_5, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_4 at(Run run, Map<Integer, Integer> same1) {
      if (run.filling() instanceof $Batch_4 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_5);
      if (capacity == 0) {
        return null;
      }
      $Batch_4 next = run.used($SITE_5) instanceof $Batch_4 used ? used : new $Batch_4(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.operand1[slot] = operand1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Lists.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final Map<Integer, Integer> row = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        row.put($1, $results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code f}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private Map<Integer, Integer> same1;

    private int same2;

    private int[] results;

    $Slice_1(int room) {
      super($SITE_5, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, Map<Integer, Integer> same1, int same2) {
      int turns = run.slice($SITE_5, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_5) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int x) throws Throwable {
      return Lists.f(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final Map<Integer, Integer> row = this.same1;
      final int i = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int j = $first + $slot;
            $results[$slot] = one($isolation, i * j);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final int $first = this.first;
      final Map<Integer, Integer> row = this.same1;
      final int i = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int j = $first + $slot;
        final int $1 = j;
        row.put($1, $results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_5 extends Batch {
    private List<Integer> same1;

    private final int[] argument1;

    private int[] results;

    $Batch_5(int room) {
      super($SITE_6, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_5 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_5 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_6);
      if (capacity == 0) {
        return null;
      }
      $Batch_5 next = run.used($SITE_6) instanceof $Batch_5 used ? used : new $Batch_5(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Lists.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final List<Integer> row = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        row.add($results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code f}.
   */
  private static final class $Slice_2 extends Batch {
    private int first;

    private List<Integer> same1;

    private int same2;

    private int[] results;

    $Slice_2(int room) {
      super($SITE_6, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, List<Integer> same1, int same2) {
      int turns = run.slice($SITE_6, left);
      if (turns > 0) {
        $Slice_2 next = run.used($SITE_6) instanceof $Slice_2 used ? used : new $Slice_2(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int x) throws Throwable {
      return Lists.f(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final List<Integer> row = this.same1;
      final int i = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int j = $first + $slot;
            $results[$slot] = one($isolation, i + j);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final int $first = this.first;
      final List<Integer> row = this.same1;
      final int i = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int j = $first + $slot;
        row.add($results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_6 extends Batch {
    private List<Integer> same1;

    private final int[] argument1;

    private int[] results;

    $Batch_6(int room) {
      super($SITE_7, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_6 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_6 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_7);
      if (capacity == 0) {
        return null;
      }
      $Batch_6 next = run.used($SITE_7) instanceof $Batch_6 used ? used : new $Batch_6(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Lists.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final List<Integer> $1 = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        $1.add($results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code total}, in columns.
   */
  private static final class $Batch_7 extends Batch {
    private List<Integer> same1;

    private final Object[] argument1;

    private int[] results;

    $Batch_7(int room) {
      super($SITE_8, room, true, false);
      argument1 = new Object[room];
      results = new int[room];
    }

    static $Batch_7 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_7 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_8);
      if (capacity == 0) {
        return null;
      }
      $Batch_7 next = run.used($SITE_8) instanceof $Batch_7 used ? used : new $Batch_7(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(List<Integer> argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final List<Integer> row = (List<Integer>) this.argument1[$slot];
            $results[$slot] = Lists.total($isolation.reading(row));
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final List<Integer> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        out.add($results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code load}, in columns.
   */
  private static final class $Batch_8 extends Batch {
    private List<String> same1;

    private final Object[] argument1;

    private Object[] results;

    $Batch_8(int room) {
      super($SITE_9, room, true, false);
      argument1 = new Object[room];
      results = new Object[room];
    }

    static $Batch_8 at(Run run, List<String> same1) {
      if (run.filling() instanceof $Batch_8 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_9);
      if (capacity == 0) {
        return null;
      }
      $Batch_8 next = run.used($SITE_9) instanceof $Batch_8 used ? used : new $Batch_8(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(String argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final Object[] $results = $progress.again() ? new Object[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final String name = (String) this.argument1[$slot];
            $results[$slot] = Lists.load(name);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final Object[] $results = this.results;
      final List<String> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        out.add(((String) $results[$slot]));
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code load}, in columns.
   */
  private static final class $Batch_9 extends Batch {
    private Map<String, String> same1;

    private final Object[] argument1;

    private final Object[] operand1;

    private Object[] results;

    $Batch_9(int room) {
      super($SITE_10, room, true, false);
      argument1 = new Object[room];
      operand1 = new Object[room];
      results = new Object[room];
    }

    static $Batch_9 at(Run run, Map<String, String> same1) {
      if (run.filling() instanceof $Batch_9 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_10);
      if (capacity == 0) {
        return null;
      }
      $Batch_9 next = run.used($SITE_10) instanceof $Batch_9 used ? used : new $Batch_9(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(String argument1, String operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.operand1[slot] = operand1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final Object[] $results = $progress.again() ? new Object[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final String name = (String) this.argument1[$slot];
            $results[$slot] = Lists.load(name);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final Object[] $results = this.results;
      final Map<String, String> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final String $1 = (String) this.operand1[$slot];
        out.put($1, ((String) $results[$slot]));
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code load}, in columns.
   */
  private static final class $Batch_10 extends Batch {
    private List<String> same1;

    private final Object[] argument1;

    private Object[] results;

    $Batch_10(int room) {
      super($SITE_11, room, true, false);
      argument1 = new Object[room];
      results = new Object[room];
    }

    static $Batch_10 at(Run run, List<String> same1) {
      if (run.filling() instanceof $Batch_10 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_11);
      if (capacity == 0) {
        return null;
      }
      $Batch_10 next = run.used($SITE_11) instanceof $Batch_10 used ? used : new $Batch_10(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(String argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final Object[] $results = $progress.again() ? new Object[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final String name = (String) this.argument1[$slot];
            $results[$slot] = Lists.load(name);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final Object[] $results = this.results;
      final List<String> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        out.add(((String) $results[$slot]));
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_11 extends Batch {
    private Map<String, Integer> same1;

    private String same2;

    private final int[] argument1;

    private int[] results;

    $Batch_11(int room) {
      super($SITE_12, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_11 at(Run run, Map<String, Integer> same1, String same2) {
      if (run.filling() instanceof $Batch_11 batch && batch.same1 == same1 && batch.same2 == same2) {
        return batch;
      }
      int capacity = run.batchFor($SITE_12);
      if (capacity == 0) {
        return null;
      }
      $Batch_11 next = run.used($SITE_12) instanceof $Batch_11 used ? used : new $Batch_11(Batch.room(capacity));
      next.same1 = same1;
      next.same2 = same2;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Lists.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final Map<String, Integer> out = this.same1;
      final String key = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        out.put(key, $results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
      same2 = null;
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_12 extends Batch {
    private List<Integer> same1;

    private final int[] argument1;

    private int[] results;

    $Batch_12(int room) {
      super($SITE_13, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_12 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_12 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_13);
      if (capacity == 0) {
        return null;
      }
      $Batch_12 next = run.used($SITE_13) instanceof $Batch_12 used ? used : new $Batch_12(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Lists.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final List<Integer> scores = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        scores.add($results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code total}, in columns.
   */
  private static final class $Batch_13 extends Batch {
    private List<Integer> same1;

    private final Object[] argument1;

    private int[] results;

    $Batch_13(int room) {
      super($SITE_14, room, true, false);
      argument1 = new Object[room];
      results = new int[room];
    }

    static $Batch_13 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_13 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_14);
      if (capacity == 0) {
        return null;
      }
      $Batch_13 next = run.used($SITE_14) instanceof $Batch_13 used ? used : new $Batch_13(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(List<Integer> argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final List<Integer> row = (List<Integer>) this.argument1[$slot];
            $results[$slot] = Lists.total($isolation.reading(row));
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final List<Integer> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        out.add($results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_14 extends Batch {
    private Integer[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_14(int room) {
      super($SITE_15, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_14 at(Run run, Integer[] same1) {
      if (run.filling() instanceof $Batch_14 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_15);
      if (capacity == 0) {
        return null;
      }
      $Batch_14 next = run.used($SITE_15) instanceof $Batch_14 used ? used : new $Batch_14(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.operand1[slot] = operand1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Lists.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final Integer[] out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        out[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_15 extends Batch {
    private List<Integer> same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_15(int room) {
      super($SITE_16, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_15 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_15 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_16);
      if (capacity == 0) {
        return null;
      }
      $Batch_15 next = run.used($SITE_16) instanceof $Batch_15 used ? used : new $Batch_15(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.operand1[slot] = operand1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Lists.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final List<Integer> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        out.set($1, $results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_16 extends Batch {
    private Map<Integer, Integer> same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_16(int room) {
      super($SITE_17, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_16 at(Run run, Map<Integer, Integer> same1) {
      if (run.filling() instanceof $Batch_16 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_17);
      if (capacity == 0) {
        return null;
      }
      $Batch_16 next = run.used($SITE_17) instanceof $Batch_16 used ? used : new $Batch_16(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.operand1[slot] = operand1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Lists.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final Map<Integer, Integer> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int x = this.operand1[$slot];
        out.put(x, $results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
