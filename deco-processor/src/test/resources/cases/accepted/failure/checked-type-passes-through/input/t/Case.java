package t;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A checked exception leaves the method with its own type. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<String> out = new ArrayList<>();
    List<Object> results = new ArrayList<>(List.of(out));
    try {
      Checked2.run(List.of("a", "b", "c"), out);
    } catch (IOException e) {
      results.add(e.getMessage());
    }
    return results;
  }

  public static Object deco() throws Throwable {
    List<String> out = new ArrayList<>();
    List<Object> results = new ArrayList<>(List.of(out));
    try {
      DecoChecked2.run(List.of("a", "b", "c"), out);
    } catch (IOException e) {
      results.add(e.getMessage());
    }
    return results;
  }
}
