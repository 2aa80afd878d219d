package t;

import java.util.List;

/** A method of the class that is not annotated reads what is pending. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = new int[1];
    return List.of(new Helper().run(a), a);
  }

  public static Object deco() throws Throwable {
    int[] a = new int[1];
    return List.of(DecoHelper.of(new Helper()).run(a), a);
  }
}
