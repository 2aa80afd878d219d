package t;

import dev.deco.cases.Meeting;
import java.util.List;

/** v = f(x), for a local that is assigned in several places. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return List.of(Assigned.run(true), Assigned.run(false));
  }

  public static Object deco() throws Throwable {
    return List.of(DecoAssigned.run(true), DecoAssigned.run(false));
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoAssigned.run(true));
  }
}
