package t;

import java.util.List;

/**
 * An overridden method is called as Java calls it, from a wrapper of the class that declares
 * it.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return List.of(
        new Base().run(3),
        new Derived().run(3),
        new Other().run(3),
        new Other().run(4));
  }

  public static Object deco() throws Throwable {
    return List.of(
        DecoBase.of(new Base()).run(3),
        DecoBase.of(new Derived()).run(3),
        DecoBase.of(new Other()).run(3),
        DecoOther.of(new Other()).run(4));
  }
}
