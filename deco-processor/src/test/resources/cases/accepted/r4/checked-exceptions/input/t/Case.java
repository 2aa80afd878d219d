package t;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Checked exceptions of a call, caught by type and declared by the method. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Object> results = new ArrayList<>(List.of(Checks.caught(0)));
    for (int from = 0; from < 4; from++) {
      try {
        results.add(Checks.declared(from));
      } catch (IOException e) {
        results.add(e.toString());
      }
    }
    return results;
  }

  public static Object deco() throws Throwable {
    List<Object> results = new ArrayList<>(List.of(DecoChecks.caught(0)));
    for (int from = 0; from < 4; from++) {
      try {
        results.add(DecoChecks.declared(from));
      } catch (IOException e) {
        results.add(e.toString());
      }
    }
    return results;
  }
}
