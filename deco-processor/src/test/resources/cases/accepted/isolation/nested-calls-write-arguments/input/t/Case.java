package t;

import java.util.ArrayList;
import java.util.List;

/**
 * A call that spawns calls of its own: what they write reaches the outermost arguments in
 * order.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = new int[4];
    List<String> log = new ArrayList<>();
    return List.of(Levels.run(a, log), a, log);
  }

  public static Object deco() throws Throwable {
    int[] a = new int[4];
    List<String> log = new ArrayList<>();
    return List.of(DecoLevels.run(a, log), a, log);
  }
}
