package t;

import dev.deco.cases.Meeting;
import java.util.ArrayList;
import java.util.List;

/** Calls that only append to one list do not disturb each other: they meet. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<String> out = new ArrayList<>();
    Appends.run(out);
    return out;
  }

  public static Object deco() throws Throwable {
    List<String> out = new ArrayList<>();
    DecoAppends.run(out);
    return out;
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoAppends.run(new ArrayList<>()));
  }
}
