package t;

import java.util.ArrayList;

/** A call in an instanceof pattern, an assert and a synchronized lock expression. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Tests.run(new ArrayList<>());
  }

  public static Object deco() throws Throwable {
    return DecoTests.run(new ArrayList<>());
  }
}
