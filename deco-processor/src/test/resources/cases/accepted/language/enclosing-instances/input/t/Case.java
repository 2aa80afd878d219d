package t;

import java.util.List;

/** Members of enclosing instances, and objects of inner classes. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    Outer<String> outer = new Outer<>("item");
    return List.of(outer.make(), outer.new Inner().run(), outer.open());
  }

  public static Object deco() throws Throwable {
    Outer<String> outer = new Outer<>("item");
    return List.of(
        DecoOuter.of(outer).make(), DecoOuter_Inner.of(outer.new Inner()).run(), outer.open());
  }
}
