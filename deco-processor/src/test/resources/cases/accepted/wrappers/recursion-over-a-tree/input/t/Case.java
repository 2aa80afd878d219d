package t;

import java.util.Random;

/** Both annotations on one recursive method that writes into an array it was given. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = new Random(5).ints(40, 0, 100).toArray();
    Sort.sort(a, 0, a.length);
    return a;
  }

  public static Object deco() throws Throwable {
    int[] a = new Random(5).ints(40, 0, 100).toArray();
    DecoSort.sort(a, 0, a.length);
    return a;
  }
}
