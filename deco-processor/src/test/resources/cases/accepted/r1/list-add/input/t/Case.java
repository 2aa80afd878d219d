package t;

import dev.deco.cases.Meeting;

/** list.add(f(x)) and list.add(i, f(x)) */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Adder.squares(4);
  }

  public static Object deco() throws Throwable {
    return DecoAdder.squares(4);
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoAdder.squares(4));
  }
}
