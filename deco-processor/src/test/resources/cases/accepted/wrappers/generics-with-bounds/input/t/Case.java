package t;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Type parameters with bounds, wildcards and generic results are carried over. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    Map<String, Integer> in = new LinkedHashMap<>();
    in.put("a", 1);
    in.put("b", 2);
    List<String> maxima = Generic.maxima(List.of(List.of("x", "z", "y"), List.of("q")));
    return List.of(maxima, Generic.doubled(in));
  }

  public static Object deco() throws Throwable {
    Map<String, Integer> in = new LinkedHashMap<>();
    in.put("a", 1);
    in.put("b", 2);
    List<String> maxima = DecoGeneric.maxima(List.of(List.of("x", "z", "y"), List.of("q")));
    return List.of(maxima, DecoGeneric.doubled(in));
  }
}
