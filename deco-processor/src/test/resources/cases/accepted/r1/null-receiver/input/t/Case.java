package t;

import java.util.ArrayList;
import java.util.List;

/** null.add(f(x)): the call is made, then the statement fails. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<String> log = new ArrayList<>();
    try {
      Nobody.run(null, log);
    } catch (NullPointerException e) {
      log.add("failed");
    }
    return log;
  }

  public static Object deco() throws Throwable {
    List<String> log = new ArrayList<>();
    try {
      DecoNobody.run(null, log);
    } catch (NullPointerException e) {
      log.add("failed");
    }
    return log;
  }
}
