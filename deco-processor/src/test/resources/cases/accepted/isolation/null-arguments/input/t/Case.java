package t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** null among the arguments, and null elements in lists, maps and arrays. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<String> list = new ArrayList<>(Arrays.asList(null, "b"));
    Map<String, String> map = new HashMap<>();
    String[] a = {"p", null};
    return List.of(Nulls.run(list, map, a), list, map, a);
  }

  public static Object deco() throws Throwable {
    List<String> list = new ArrayList<>(Arrays.asList(null, "b"));
    Map<String, String> map = new HashMap<>();
    String[] a = {"p", null};
    return List.of(DecoNulls.run(list, map, a), list, map, a);
  }
}
