package t;

import java.util.ArrayList;
import java.util.List;

/** while (true) that ends by a break on a pending value. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Integer> out = new ArrayList<>();
    return List.of(Endless.run(out), out);
  }

  public static Object deco() throws Throwable {
    List<Integer> out = new ArrayList<>();
    return List.of(DecoEndless.run(out), out);
  }
}
