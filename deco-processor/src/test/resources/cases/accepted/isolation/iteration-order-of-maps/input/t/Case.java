package t;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A LinkedHashMap keeps the order of insertion, a HashMap its own, also over several calls. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    Map<Integer, String> linked = new LinkedHashMap<>();
    Map<Integer, String> hashed = new HashMap<>();
    Map<Integer, String> tree = new TreeMap<>(Comparator.reverseOrder());
    return List.of(
        Orders.run(linked),
        Orders.run(hashed),
        Orders.run(tree),
        linked,
        hashed,
        new ArrayList<>(hashed.keySet()),
        tree);
  }

  public static Object deco() throws Throwable {
    Map<Integer, String> linked = new LinkedHashMap<>();
    Map<Integer, String> hashed = new HashMap<>();
    Map<Integer, String> tree = new TreeMap<>(Comparator.reverseOrder());
    return List.of(
        DecoOrders.run(linked),
        DecoOrders.run(hashed),
        DecoOrders.run(tree),
        linked,
        hashed,
        new ArrayList<>(hashed.keySet()),
        tree);
  }
}
