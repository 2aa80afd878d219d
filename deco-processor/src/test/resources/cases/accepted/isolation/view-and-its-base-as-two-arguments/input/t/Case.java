package t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A list and a sub-list of it, an array and Arrays.asList of it, handed to calls side by side.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Integer> base = new ArrayList<>(List.of(1, 2, 3));
    Integer[] b = {1, 2, 3};
    return List.of(Overlap.run(base, base.subList(1, 3), b, Arrays.asList(b)), base, b);
  }

  public static Object deco() throws Throwable {
    List<Integer> base = new ArrayList<>(List.of(1, 2, 3));
    Integer[] b = {1, 2, 3};
    return List.of(DecoOverlap.run(base, base.subList(1, 3), b, Arrays.asList(b)), base, b);
  }
}
