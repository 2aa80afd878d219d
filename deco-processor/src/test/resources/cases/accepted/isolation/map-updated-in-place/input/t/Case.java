package t;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * put, merge, compute, remove, putAll, replaceAll, getOrDefault and the rest of a map in a
 * call.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Object> results = new ArrayList<>();
    List<Map<String, Integer>> maps =
        List.of(
            new HashMap<>(),
            new LinkedHashMap<>(),
            new TreeMap<>(),
            new TreeMap<>(Comparator.reverseOrder()),
            new Hashtable<>(),
            new ConcurrentHashMap<>());
    for (Map<String, Integer> map : maps) {
      map.put("a", 1);
      map.put("b", 2);
      results.add(MapUpdates.run(map));
    }
    return List.of(results, maps);
  }

  public static Object deco() throws Throwable {
    List<Object> results = new ArrayList<>();
    List<Map<String, Integer>> maps =
        List.of(
            new HashMap<>(),
            new LinkedHashMap<>(),
            new TreeMap<>(),
            new TreeMap<>(Comparator.reverseOrder()),
            new Hashtable<>(),
            new ConcurrentHashMap<>());
    for (Map<String, Integer> map : maps) {
      map.put("a", 1);
      map.put("b", 2);
      results.add(DecoMapUpdates.run(map));
    }
    return List.of(results, maps);
  }
}
