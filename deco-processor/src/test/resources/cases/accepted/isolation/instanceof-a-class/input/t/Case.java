package t;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.TreeMap;

/** A call that asks for the class of its argument takes the branch of the serial run. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Integer> a = new ArrayList<>();
    List<Integer> b = new LinkedList<>();
    return List.of(Kind.run(a, b, new TreeMap<>()), a, b);
  }

  public static Object deco() throws Throwable {
    List<Integer> a = new ArrayList<>();
    List<Integer> b = new LinkedList<>();
    return List.of(DecoKind.run(a, b, new TreeMap<>()), a, b);
  }
}
