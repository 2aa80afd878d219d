package t;

import java.util.List;

/** The wrapper is as visible as its type: a public one is used from another package. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return List.of(t.other.User.serial(5), new Open(7).hidden());
  }

  public static Object deco() throws Throwable {
    return List.of(t.other.User.deco(5), DecoOpen.of(new Open(7)).hidden());
  }
}
