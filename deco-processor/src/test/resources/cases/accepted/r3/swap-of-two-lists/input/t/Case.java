package t;

import java.util.List;

/** The same with lists that calls write by index. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Lists.run(List.of(1, 2, 3, 4), 4);
  }

  public static Object deco() throws Throwable {
    return DecoLists.run(List.of(1, 2, 3, 4), 4);
  }
}
