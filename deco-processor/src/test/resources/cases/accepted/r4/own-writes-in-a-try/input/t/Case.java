package t;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the caller itself writes behind a failing call is not written, as in the serial run. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    Own.shared = 0;
    int[] a = new int[2];
    Map<String, Integer> map = new HashMap<>();
    StringBuilder text = new StringBuilder();
    return List.of(new Own().run(a, map, text), a, map, text.toString());
  }

  public static Object deco() throws Throwable {
    Own.shared = 0;
    int[] a = new int[2];
    Map<String, Integer> map = new HashMap<>();
    StringBuilder text = new StringBuilder();
    return List.of(DecoOwn.of(new Own()).run(a, map, text), a, map, text.toString());
  }
}
