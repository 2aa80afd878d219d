package t;

import java.util.ArrayList;

/** Two calls fail, the later one sooner; the one first in program order is thrown. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Failing.run(new ArrayList<>());
  }

  public static Object deco() throws Throwable {
    return DecoFailing.run(new ArrayList<>());
  }

  public static void thrown(Throwable thrown) {
    if (!thrown.getMessage().equals("odd: 3")) {
      throw new AssertionError("not the first failure", thrown);
    }
  }
}
