package t;

import java.util.ArrayList;
import java.util.List;

/** && and || call their right side only when they must. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<String> log = new ArrayList<>();
    return List.of(Shorts.run(log), log);
  }

  public static Object deco() throws Throwable {
    List<String> log = new ArrayList<>();
    return List.of(DecoShorts.run(log), log);
  }
}
