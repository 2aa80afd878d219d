package t;

import java.util.List;

/** throw f(x): the exception a call makes is thrown by the caller. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] out = new int[1];
    try {
      Throwing.run(out);
      return "not thrown";
    } catch (IllegalStateException e) {
      return List.of(e.getMessage(), out);
    }
  }

  public static Object deco() throws Throwable {
    int[] out = new int[1];
    try {
      DecoThrowing.run(out);
      return "not thrown";
    } catch (IllegalStateException e) {
      return List.of(e.getMessage(), out);
    }
  }
}
