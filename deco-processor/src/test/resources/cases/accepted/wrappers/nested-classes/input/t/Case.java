package t;

import java.util.List;

/** Outer.Inner gives DecoOuter_Inner, at any depth. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return List.of(Outer.Inner.run(), Outer.Inner.Deep.run(4), Outer.run());
  }

  public static Object deco() throws Throwable {
    return List.of(DecoOuter_Inner.run(), DecoOuter_Inner_Deep.run(4), DecoOuter.run());
  }
}
