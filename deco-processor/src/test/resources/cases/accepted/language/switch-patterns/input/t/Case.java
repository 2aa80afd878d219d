package t;

import java.util.Arrays;

/** Patterns in switch: records, guards and null. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Shapes.run(Arrays.asList(new Shapes.Circle(9), new Shapes.Box(2, 3), null));
  }

  public static Object deco() throws Throwable {
    return DecoShapes.run(Arrays.asList(new Shapes.Circle(9), new Shapes.Box(2, 3), null));
  }
}
