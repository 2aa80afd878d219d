package t;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** map.get(k).put(j, f(x)) where the map has no k: it fails as and where it fails serially. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    Map<Integer, Map<Integer, Integer>> map = new HashMap<>();
    map.put(0, new HashMap<>());
    map.put(1, new HashMap<>());
    List<Integer> log = new ArrayList<>();
    List<Object> results = new ArrayList<>(List.of(map, log));
    try {
      Missing.run(map, log);
    } catch (NullPointerException e) {
      results.add("null");
    }
    return results;
  }

  public static Object deco() throws Throwable {
    Map<Integer, Map<Integer, Integer>> map = new HashMap<>();
    map.put(0, new HashMap<>());
    map.put(1, new HashMap<>());
    List<Integer> log = new ArrayList<>();
    List<Object> results = new ArrayList<>(List.of(map, log));
    try {
      DecoMissing.run(map, log);
    } catch (NullPointerException e) {
      results.add("null");
    }
    return results;
  }
}
