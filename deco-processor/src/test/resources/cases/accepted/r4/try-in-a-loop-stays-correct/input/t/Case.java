package t;

import java.util.List;

/** A try inside a loop: the rounds before and after the failing one have all their effects. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = {1, 0, 5, 20, 2};
    return List.of(Rounds.run(a), a);
  }

  public static Object deco() throws Throwable {
    int[] a = {1, 0, 5, 20, 2};
    return List.of(DecoRounds.run(a), a);
  }
}
