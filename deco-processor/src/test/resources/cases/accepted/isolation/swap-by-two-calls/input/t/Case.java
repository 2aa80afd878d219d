package t;

import java.util.ArrayList;
import java.util.List;

/** Two calls that each read what the other writes: the second sees the first's write. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = {1, 2, 3};
    List<String> list = new ArrayList<>(List.of("x", "y", "z"));
    Swap.run(a, list);
    return List.of(a, list);
  }

  public static Object deco() throws Throwable {
    int[] a = {1, 2, 3};
    List<String> list = new ArrayList<>(List.of("x", "y", "z"));
    DecoSwap.run(a, list);
    return List.of(a, list);
  }
}
