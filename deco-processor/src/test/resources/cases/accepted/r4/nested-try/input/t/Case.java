package t;

import java.util.List;

/** A try inside a try: each failure reaches its own handler. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return List.of(Nested.run(0, 0), Nested.run(1, 0), Nested.run(1, 2), Nested.run(2, 0));
  }

  public static Object deco() throws Throwable {
    return List.of(DecoNested.run(0, 0), DecoNested.run(1, 0), DecoNested.run(1, 2), DecoNested.run(2, 0));
  }
}
