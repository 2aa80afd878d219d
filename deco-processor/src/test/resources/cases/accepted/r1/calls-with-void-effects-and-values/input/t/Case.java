package t;

import java.util.ArrayList;
import java.util.List;

/**
 * Calls that write and calls that give values, mixed; deferred statements keep the order of
 * both.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Integer> a = new ArrayList<>();
    List<Integer> b = new ArrayList<>();
    Mixed.run(a, b);
    return List.of(a, b);
  }

  public static Object deco() throws Throwable {
    List<Integer> a = new ArrayList<>();
    List<Integer> b = new ArrayList<>();
    DecoMixed.run(a, b);
    return List.of(a, b);
  }
}
