package t;

import java.util.List;

/** What the left side calls is called before what the right side calls, each once. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    Sides sides = new Sides();
    return List.of(sides.run(), sides.result());
  }

  public static Object deco() throws Throwable {
    Sides sides = new Sides();
    return List.of(DecoSides.of(sides).run(), sides.result());
  }
}
