package t;

import dev.deco.cases.Meeting;
import java.util.List;

/** Annotated methods of a library that was compiled earlier. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = new int[4];
    User.fill(a);
    return List.of(User.run(new t.lib.Store(9), List.of(1, 2), a), a);
  }

  public static Object deco() throws Throwable {
    int[] a = new int[4];
    DecoUser.fill(a);
    return List.of(DecoUser.run(new t.lib.Store(9), List.of(1, 2), a), a);
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoUser.fill(new int[4]));
  }
}
