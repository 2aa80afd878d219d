package t;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A call, an assignment of the caller's own and a call on one element, in this order. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] out = {2};
    Map<String, String> map = new HashMap<>(Map.of("k", "x"));
    Order.array(out);
    Order.map(map);
    return List.of(out, map);
  }

  public static Object deco() throws Throwable {
    int[] out = {2};
    Map<String, String> map = new HashMap<>(Map.of("k", "x"));
    DecoOrder.array(out);
    DecoOrder.map(map);
    return List.of(out, map);
  }
}
