package t;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Calls that run on copies of what they are given, as in another JVM. */
public final class Case {
  private Case() {}

  private static List<Far.Shape> shapes(int last) {
    Far.Point zero = new Far.Point(0, 0, Far.Colour.RED);
    Map<String, int[]> shared = Far.sides(2, 5);
    return List.of(
        new Far.Circle(zero, 4),
        new Far.Box(zero, shared),
        new Far.Box(new Far.Point(1, 2, Far.Colour.GREEN), shared),
        new Far.Box(zero, Far.sides(3, last)));
  }

  private static List<List<String>> words() {
    return List.of(List.of("b", "z"), List.of("a"), List.of("m", "n", "o"));
  }

  private interface Run {
    List<Object> of(List<Far.Shape> shapes, Map<String, Double> areas, int[] values)
        throws IOException;
  }

  private static Object outcome(Run run) {
    List<Object> all = new ArrayList<>();
    for (int last : new int[] {7, -7}) {
      Map<String, Double> areas = new HashMap<>();
      int[] values = {1, 2, 3, 4, 5, 6, 7, 8};
      try {
        all.add(run.of(shapes(last), areas, values));
      } catch (IOException e) {
        all.add(e.getMessage());
      }
      all.add(areas);
      all.add(values);
    }
    return all;
  }

  public static Object serial() {
    return List.of(
        outcome(Far::run), new Far<>(new ArrayList<>(List.of("c")), 1).best(words()));
  }

  public static Object deco() throws Throwable {
    List<String> c = new ArrayList<>(List.of("c"));
    return List.of(
        outcome(DecoFar::run), DecoFar.of(new Far<>(c, 1)).best(words()));
  }
}
