package t;

import java.util.List;

/** Types that no other class can name, in each place of a rewritten body. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return List.of(Uses.run("text"), Uses.run(1));
  }

  public static Object deco() throws Throwable {
    return List.of(DecoUses.run("text"), DecoUses.run(1));
  }
}
