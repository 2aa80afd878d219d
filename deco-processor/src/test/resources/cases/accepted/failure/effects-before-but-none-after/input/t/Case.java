package t;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything before the failing call is there, nothing behind it. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = new int[6];
    List<Integer> list = new ArrayList<>();
    Map<Integer, Integer> map = new HashMap<>();
    List<Object> results = new ArrayList<>(List.of(a, list, map));
    try {
      Effects.run(a, list, map);
    } catch (IllegalStateException e) {
      results.add(e.getMessage());
    }
    return results;
  }

  public static Object deco() throws Throwable {
    int[] a = new int[6];
    List<Integer> list = new ArrayList<>();
    Map<Integer, Integer> map = new HashMap<>();
    List<Object> results = new ArrayList<>(List.of(a, list, map));
    try {
      DecoEffects.run(a, list, map);
    } catch (IllegalStateException e) {
      results.add(e.getMessage());
    }
    return results;
  }
}
