package t;

import java.util.ArrayList;
import java.util.List;

/** catch (A | B e) { throw e; } keeps the precise types. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Object> results = new ArrayList<>();
    for (int x = 0; x < 4; x++) {
      List<Object> log = new ArrayList<>();
      try {
        results.add(Multi.run(log, x));
      } catch (Exception e) {
        results.add(e.toString());
      }
      try {
        results.add(Multi.precise(log, x));
      } catch (Exception e) {
        results.add(e.toString());
      }
      results.add(log);
    }
    return results;
  }

  public static Object deco() throws Throwable {
    List<Object> results = new ArrayList<>();
    for (int x = 0; x < 4; x++) {
      List<Object> log = new ArrayList<>();
      try {
        results.add(DecoMulti.run(log, x));
      } catch (Exception e) {
        results.add(e.toString());
      }
      try {
        results.add(DecoMulti.precise(log, x));
      } catch (Exception e) {
        results.add(e.toString());
      }
      results.add(log);
    }
    return results;
  }
}
