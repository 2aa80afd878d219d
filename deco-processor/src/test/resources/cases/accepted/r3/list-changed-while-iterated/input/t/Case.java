package t;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;

/** A list that a call changes while the caller iterates over it fails as it does serially. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Object> results = new ArrayList<>();
    for (int form = 0; form < 2; form++) {
      List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
      List<Integer> seen = new ArrayList<>();
      try {
        if (form == 0) {
          Changed.deferred(list, seen);
        } else {
          Changed.called(list, seen);
        }
        results.add("done");
      } catch (ConcurrentModificationException e) {
        results.add("changed");
      }
      results.add(List.of(list, seen));
    }
    return results;
  }

  public static Object deco() throws Throwable {
    List<Object> results = new ArrayList<>();
    for (int form = 0; form < 2; form++) {
      List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
      List<Integer> seen = new ArrayList<>();
      try {
        if (form == 0) {
          DecoChanged.deferred(list, seen);
        } else {
          DecoChanged.called(list, seen);
        }
        results.add("done");
      } catch (ConcurrentModificationException e) {
        results.add("changed");
      }
      results.add(List.of(list, seen));
    }
    return results;
  }
}
