package t;

import dev.deco.cases.Meeting;
import java.util.ArrayList;
import java.util.List;

/** g(f(1), f(2)): both calls are made, in order, and both values arrive. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<String> out = new ArrayList<>();
    Pair.run(out);
    return out;
  }

  public static Object deco() throws Throwable {
    List<String> out = new ArrayList<>();
    DecoPair.run(out);
    return out;
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoPair.run(new ArrayList<>()));
  }
}
