package t;

import java.util.ArrayList;
import java.util.List;

/** Anonymous classes and lambdas that capture locals, parameters, this and deferred values. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return new Captures().run(3, new ArrayList<>(List.of(4, 6, 5)));
  }

  public static Object deco() throws Throwable {
    return DecoCaptures.of(new Captures()).run(3, new ArrayList<>(List.of(4, 6, 5)));
  }
}
