package t;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lists in maps in arrays: a pending put is seen by every way to read it. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    Map<String, List<Map<Integer, Integer>>> all = new TreeMap<>();
    all.put("a", new ArrayList<>(List.of(new HashMap<>(), new HashMap<>())));
    all.put("b", new ArrayList<>());
    return List.of(Deep.run(all), all);
  }

  public static Object deco() throws Throwable {
    Map<String, List<Map<Integer, Integer>>> all = new TreeMap<>();
    all.put("a", new ArrayList<>(List.of(new HashMap<>(), new HashMap<>())));
    all.put("b", new ArrayList<>());
    return List.of(DecoDeep.run(all), all);
  }
}
