package t;

import dev.deco.cases.Meeting;
import java.util.List;

/** Compound assignments of boxed values and of strings. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    Integer[] ints = {7};
    String[] strings = {null};
    Object rest = Boxes.run(ints, strings);
    return List.of(rest, ints, strings);
  }

  public static Object deco() throws Throwable {
    Integer[] ints = {7};
    String[] strings = {null};
    Object rest = DecoBoxes.run(ints, strings);
    return List.of(rest, ints, strings);
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoBoxes.run(new Integer[] {1}, new String[] {"s"}));
  }
}
