package t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** List.of(...).add(f(x)), and a call that writes to a list that cannot be written. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Object> results = new ArrayList<>();
    for (List<Integer> fixed :
        List.of(
            List.of(5),
            List.<Integer>of(),
            Collections.unmodifiableList(new ArrayList<>(List.of(6))),
            Arrays.asList(7, 8),
            Collections.<Integer>emptyList(),
            Collections.singletonList(9))) {
      for (int form = 0; form < 2; form++) {
        List<Integer> good = new ArrayList<>();
        try {
          if (form == 0) {
            Fixed.run(good, fixed);
          } else {
            Fixed.called(good, fixed);
          }
        } catch (UnsupportedOperationException e) {
          results.add("unsupported " + fixed);
        }
        results.add(good);
      }
    }
    return results;
  }

  public static Object deco() throws Throwable {
    List<Object> results = new ArrayList<>();
    for (List<Integer> fixed :
        List.of(
            List.of(5),
            List.<Integer>of(),
            Collections.unmodifiableList(new ArrayList<>(List.of(6))),
            Arrays.asList(7, 8),
            Collections.<Integer>emptyList(),
            Collections.singletonList(9))) {
      for (int form = 0; form < 2; form++) {
        List<Integer> good = new ArrayList<>();
        try {
          if (form == 0) {
            DecoFixed.run(good, fixed);
          } else {
            DecoFixed.called(good, fixed);
          }
        } catch (UnsupportedOperationException e) {
          results.add("unsupported " + fixed);
        }
        results.add(good);
      }
    }
    return results;
  }
}
