package t;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Arrays reached through a list and a map, and lists reached through an array. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<int[]> rows = new ArrayList<>(List.of(new int[2], new int[2]));
    Map<String, double[]> named = new HashMap<>(Map.of("k", new double[2]));
    @SuppressWarnings({"unchecked", "rawtypes"})
    List<Integer>[] buckets = new List[] {new ArrayList<Integer>(), new ArrayList<Integer>()};
    return List.of(Mixed.run(rows, named, buckets), rows, named, buckets);
  }

  public static Object deco() throws Throwable {
    List<int[]> rows = new ArrayList<>(List.of(new int[2], new int[2]));
    Map<String, double[]> named = new HashMap<>(Map.of("k", new double[2]));
    @SuppressWarnings({"unchecked", "rawtypes"})
    List<Integer>[] buckets = new List[] {new ArrayList<Integer>(), new ArrayList<Integer>()};
    return List.of(DecoMixed.run(rows, named, buckets), rows, named, buckets);
  }
}
