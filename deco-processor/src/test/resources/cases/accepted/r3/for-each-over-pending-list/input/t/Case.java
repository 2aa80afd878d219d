package t;

import java.util.List;

/** A for-each over a list that has pending additions sees them all. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = new int[3];
    return List.of(Each.run(a), a);
  }

  public static Object deco() throws Throwable {
    int[] a = new int[3];
    return List.of(DecoEach.run(a), a);
  }
}
