package t;

import java.util.List;

/** var of types that cannot be written: anonymous classes, intersections, captures. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Inferred.run(List.of(1, 2.5), String.class);
  }

  public static Object deco() throws Throwable {
    return DecoInferred.run(List.of(1, 2.5), String.class);
  }
}
