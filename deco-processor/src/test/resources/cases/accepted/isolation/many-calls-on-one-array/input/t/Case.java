package t;

import java.util.List;

/** A few thousand small calls that each write their element and read their neighbour's. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    boolean[] composite = new boolean[400];
    int[] a = new int[2000];
    Sieve.run(composite, a);
    return List.of(composite, a);
  }

  public static Object deco() throws Throwable {
    boolean[] composite = new boolean[400];
    int[] a = new int[2000];
    DecoSieve.run(composite, a);
    return List.of(composite, a);
  }
}
