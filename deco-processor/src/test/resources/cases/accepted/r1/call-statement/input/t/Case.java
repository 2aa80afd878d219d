package t;

import dev.deco.cases.Meeting;

/** f(x); as a statement. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] out = new int[4];
    Marks.all(out);
    return out;
  }

  public static Object deco() throws Throwable {
    int[] out = new int[4];
    DecoMarks.all(out);
    return out;
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoMarks.all(new int[4]));
  }
}
