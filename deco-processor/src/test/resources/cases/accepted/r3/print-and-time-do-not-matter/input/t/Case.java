package t;

import dev.deco.cases.Meeting;

/** Reading what nobody writes stays free between spawns: strings, fields, constants. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return new Free("a").run(4);
  }

  public static Object deco() throws Throwable {
    return DecoFree.of(new Free("a")).run(4);
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoFree.of(new Free("a")).run(4));
  }
}
