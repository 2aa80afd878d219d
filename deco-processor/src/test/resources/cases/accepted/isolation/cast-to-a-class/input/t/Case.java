package t;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A call that casts its argument to ArrayList still gives the serial result. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Integer> list = new ArrayList<>();
    Map<String, Integer> map = new HashMap<>();
    return List.of(CastTo.run(list, map), list, map);
  }

  public static Object deco() throws Throwable {
    List<Integer> list = new ArrayList<>();
    Map<String, Integer> map = new HashMap<>();
    return List.of(DecoCastTo.run(list, map), list, map);
  }
}
