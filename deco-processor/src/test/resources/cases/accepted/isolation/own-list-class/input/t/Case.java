package t;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A list class of the user's own, an unknown one, and views handed in as arguments. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    OwnList own = new OwnList();
    List<Integer> base = new ArrayList<>(List.of(1, 2, 3));
    List<Integer> view = base.subList(0, 2);
    List<Integer> locked = Collections.synchronizedList(new ArrayList<>());
    Map<String, Integer> map = new TreeMap<>(Map.of("a", 1));
    return List.of(
        OwnList.run(own), own.adds, own, OwnList.run(view), base, OwnList.run(locked),
        new ArrayList<>(locked), map);
  }

  public static Object deco() throws Throwable {
    OwnList own = new OwnList();
    List<Integer> base = new ArrayList<>(List.of(1, 2, 3));
    List<Integer> view = base.subList(0, 2);
    List<Integer> locked = Collections.synchronizedList(new ArrayList<>());
    Map<String, Integer> map = new TreeMap<>(Map.of("a", 1));
    return List.of(
        DecoOwnList.run(own), own.adds, own, DecoOwnList.run(view), base, DecoOwnList.run(locked),
        new ArrayList<>(locked), map);
  }
}
