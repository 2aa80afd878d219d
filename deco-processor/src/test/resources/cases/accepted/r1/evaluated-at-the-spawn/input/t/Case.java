package t;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Indices, keys and the other arguments are evaluated where they stand, in Java's order. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = new int[5];
    List<Integer> list = new ArrayList<>(List.of(1, 2));
    Map<Integer, Integer> map = new HashMap<>();
    String rest = Spawn.run(a, list, map);
    return List.of(rest, a, list, map);
  }

  public static Object deco() throws Throwable {
    int[] a = new int[5];
    List<Integer> list = new ArrayList<>(List.of(1, 2));
    Map<Integer, Integer> map = new HashMap<>();
    String rest = DecoSpawn.run(a, list, map);
    return List.of(rest, a, list, map);
  }
}
