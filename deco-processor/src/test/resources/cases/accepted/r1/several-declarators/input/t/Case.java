package t;

import dev.deco.cases.Meeting;
import java.util.List;

/** int a = f(1), b = 2, c = f(3); */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return List.of(
        Declarators.run(), Declarators.arrays(3), Declarators.mixed(), Declarators.later());
  }

  public static Object deco() throws Throwable {
    return List.of(
        DecoDeclarators.run(), DecoDeclarators.arrays(3), DecoDeclarators.mixed(), DecoDeclarators.later());
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(DecoDeclarators::run).equals(true)
        && Meeting.ofTwo(DecoDeclarators::mixed).equals(true)
        && Meeting.ofTwo(DecoDeclarators::later).equals(true);
  }
}
