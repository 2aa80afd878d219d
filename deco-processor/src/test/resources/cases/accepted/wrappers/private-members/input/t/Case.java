package t;

import java.util.List;

/** Private fields, methods, constructors and nested types used in a rewritten body. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    Private object = Private.make();
    return List.of(object.run(), object.state());
  }

  public static Object deco() throws Throwable {
    Private object = Private.make();
    return List.of(DecoPrivate.of(object).run(), object.state());
  }
}
