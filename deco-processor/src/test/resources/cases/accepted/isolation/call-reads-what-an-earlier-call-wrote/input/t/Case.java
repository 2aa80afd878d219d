package t;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Each call reads what the one before has written: a chain through an array, a list and a map.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = new int[6];
    List<Integer> list = new ArrayList<>(List.of(1));
    Map<Integer, Integer> map = new HashMap<>(Map.of(0, 5));
    Chain.run(a, list, map);
    return List.of(a, list, map);
  }

  public static Object deco() throws Throwable {
    int[] a = new int[6];
    List<Integer> list = new ArrayList<>(List.of(1));
    Map<Integer, Integer> map = new HashMap<>(Map.of(0, 5));
    DecoChain.run(a, list, map);
    return List.of(a, list, map);
  }
}
