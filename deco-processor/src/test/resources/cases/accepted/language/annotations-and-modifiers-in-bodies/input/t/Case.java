package t;

import java.util.List;

/**
 * Annotations on locals, final locals, type annotations and suppressions in a rewritten body.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Annotated.run(List.of("a", "b"));
  }

  public static Object deco() throws Throwable {
    return DecoAnnotated.run(List.of("a", "b"));
  }
}
