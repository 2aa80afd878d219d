package t;

import dev.deco.cases.Meeting;
import java.util.ArrayList;
import java.util.List;

/** A call whose result nobody takes still has its effects. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<String> out = new ArrayList<>();
    Dropped.run(out);
    return out;
  }

  public static Object deco() throws Throwable {
    List<String> out = new ArrayList<>();
    DecoDropped.run(out);
    return out;
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoDropped.run(new ArrayList<>()));
  }
}
