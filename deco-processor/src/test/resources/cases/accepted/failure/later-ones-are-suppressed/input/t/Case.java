package t;

import java.util.List;

/** The failures of later calls that ran are suppressed by the first, each once. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    Many.run();
    return "nothing thrown";
  }

  public static Object deco() throws Throwable {
    DecoMany.run();
    return "nothing thrown";
  }

  public static void thrown(Throwable thrown) {
    List<Throwable> suppressed = List.of(thrown.getSuppressed());
    if (suppressed.contains(thrown) || suppressed.size() > 3) {
      throw new AssertionError("suppressed: " + suppressed);
    }
    for (Throwable later : suppressed) {
      if (!later.getMessage().matches("call [123]")) {
        throw new AssertionError("suppressed: " + suppressed);
      }
    }
  }
}
