package t;

import dev.deco.cases.Meeting;
import java.util.List;

/** map.put(k, f(x)) */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Putter.lengths(List.of("one", "three", "one", "eleven"));
  }

  public static Object deco() throws Throwable {
    return DecoPutter.lengths(List.of("one", "three", "one", "eleven"));
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoPutter.lengths(List.of("one", "three", "one", "eleven")));
  }
}
