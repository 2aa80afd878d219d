package t;

import java.util.ArrayList;
import java.util.List;

/** A return in the try and one in the finally that overrules a failure. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<String> log = new ArrayList<>();
    int a = Overrule.first(log, 5);
    int b = Overrule.second(log, -5);
    int c = Overrule.loop(log);
    return List.of(a, b, c, log);
  }

  public static Object deco() throws Throwable {
    List<String> log = new ArrayList<>();
    int a = DecoOverrule.first(log, 5);
    int b = DecoOverrule.second(log, -5);
    int c = DecoOverrule.loop(log);
    return List.of(a, b, c, log);
  }
}
