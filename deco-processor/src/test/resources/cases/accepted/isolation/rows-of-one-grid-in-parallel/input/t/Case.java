package t;

import dev.deco.cases.Meeting;
import java.util.List;

/** Calls that each write another row of one grid meet. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[][] in = {{1, 2, 3}, {40, 50, 60}, {700, 800, 900}, {5, 5, 5}};
    return List.of(Blur.blur(in), in);
  }

  public static Object deco() throws Throwable {
    int[][] in = {{1, 2, 3}, {40, 50, 60}, {700, 800, 900}, {5, 5, 5}};
    return List.of(DecoBlur.blur(in), in);
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoBlur.blur(new int[4][2]));
  }
}
