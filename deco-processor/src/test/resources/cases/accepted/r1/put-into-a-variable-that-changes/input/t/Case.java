package t;

import dev.deco.cases.Meeting;

/** The container of a deferred statement is the one the variable held at the spawn. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Turn.run();
  }

  public static Object deco() throws Throwable {
    return DecoTurn.run();
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoTurn.run());
  }
}
