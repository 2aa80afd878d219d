package t;

import java.util.ArrayList;
import java.util.List;

/** A call in the condition and in the branches of ?:; only the branch taken calls. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<String> log = new ArrayList<>();
    return List.of(Ternary.run(log), log);
  }

  public static Object deco() throws Throwable {
    List<String> log = new ArrayList<>();
    return List.of(DecoTernary.run(log), log);
  }
}
