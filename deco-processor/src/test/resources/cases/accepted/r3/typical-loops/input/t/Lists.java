package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
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

/** Loops over lists and maps. */
final class Lists {
  private Lists() {}

  record Item(String name, int size) {}

  @Concurrent
  static int f(int x) {
    Meeting.here();
    return x * 7 + 2;
  }

  @Concurrent
  static String load(String name) {
    Meeting.here();
    return "<" + name + ">";
  }

  @Concurrent
  static Item item(String name) {
    Meeting.here();
    return new Item(name, name.length());
  }

  @Concurrent
  static int total(List<Integer> row) {
    Meeting.here();
    int sum = 0;
    for (int x : row) {
      sum += x;
    }
    return sum;
  }

  @Synchronized
  static List<Integer> mapped(List<Integer> in) {
    List<Integer> out = new ArrayList<>(in.size());
    for (int x : in) {
      out.add(f(x));
    }
    return out;
  }

  @Synchronized
  static List<Item> records(List<String> names) {
    List<Item> items = new ArrayList<>();
    for (String name : names) {
      if (name.isBlank()) {
        continue;
      }
      items.add(item(name.trim().toLowerCase()));
    }
    return items;
  }

  @Synchronized
  static Map<String, Integer> grouped(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : words) {
      counts.merge(word.substring(0, 1), f(word.length()), Integer::sum);
    }
    return counts;
  }

  @Synchronized
  static Map<Integer, List<Item>> byLength(List<String> names) {
    Map<Integer, List<Item>> groups = new TreeMap<>();
    for (String name : names) {
      groups.computeIfAbsent(name.length(), k -> new ArrayList<>()).add(item(name));
    }
    return groups;
  }

  @Synchronized
  static Map<Integer, Map<Integer, Integer>> table(int n) {
    Map<Integer, Map<Integer, Integer>> table = new LinkedHashMap<>();
    for (int i = 0; i < n; i++) {
      Map<Integer, Integer> row = new HashMap<>();
      table.put(i, row);
      for (int j = 0; j < n; j++) {
        row.put(j, f(i * j));
      }
    }
    return table;
  }

  @Synchronized
  static List<List<Integer>> nested(int n) {
    List<List<Integer>> rows = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<Integer> row = new ArrayList<>();
      for (int j = 0; j < n; j++) {
        row.add(f(i + j));
      }
      rows.add(row);
    }
    return rows;
  }

  @Synchronized
  static List<List<Integer>> nestedGet(int n) {
    List<List<Integer>> rows = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      rows.add(new ArrayList<>());
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        rows.get(i).add(f(i + j));
      }
    }
    return rows;
  }

  @Synchronized
  static List<Integer> totals(List<List<Integer>> rows) {
    List<Integer> out = new ArrayList<>();
    for (List<Integer> row : rows) {
      out.add(total(row));
    }
    Collections.sort(out);
    return out;
  }

  @Synchronized
  static List<String> iterator(List<String> names) {
    List<String> out = new ArrayList<>();
    Iterator<String> it = names.iterator();
    while (it.hasNext()) {
      String name = it.next();
      out.add(load(name));
    }
    return out;
  }

  @Synchronized
  static Map<String, String> entries(Map<String, String> in) {
    Map<String, String> out = new HashMap<>();
    for (Map.Entry<String, String> entry : in.entrySet()) {
      out.put(entry.getKey(), load(entry.getValue()));
    }
    return out;
  }

  @Synchronized
  static List<String> distinct(List<String> names) {
    Set<String> seen = new HashSet<>();
    List<String> out = new ArrayList<>();
    for (String name : names) {
      if (seen.add(name)) {
        out.add(load(name));
      }
    }
    return out;
  }

  @Synchronized
  static Map<String, Integer> keys(Map<String, Integer> in) {
    Map<String, Integer> out = new TreeMap<>();
    for (String key : in.keySet()) {
      out.put(key, f(in.getOrDefault(key, 0)));
    }
    return out;
  }

  @Synchronized
  static int best(List<Integer> in) {
    List<Integer> scores = new ArrayList<>();
    for (int i = 0; i < in.size(); i++) {
      scores.add(f(in.get(i)));
    }
    int best = 0;
    for (int i = 1; i < scores.size(); i++) {
      if (scores.get(i) > scores.get(best)) {
        best = i;
      }
    }
    return best;
  }

  @Synchronized
  static List<Integer> chunks(List<Integer> in) {
    List<Integer> out = new ArrayList<>();
    List<Integer> chunk = new ArrayList<>();
    for (int x : in) {
      chunk.add(x);
      if (chunk.size() == 2) {
        out.add(total(List.copyOf(chunk)));
        chunk = new ArrayList<>();
      }
    }
    return out;
  }

  @Synchronized
  static Integer[] boxes(List<Integer> in) {
    Integer[] out = new Integer[in.size()];
    int i = 0;
    for (Integer x : in) {
      out[i++] = f(x);
    }
    return out;
  }

  @Synchronized
  static void inPlace(List<Integer> in, List<Integer> out) {
    for (int i = 0; i < in.size(); i++) {
      out.set(i, f(in.get(i)));
    }
  }

  @Synchronized
  static void intoMap(List<Integer> in, Map<Integer, Integer> out) {
    for (int x : in) {
      out.put(x, f(x));
    }
  }
}
