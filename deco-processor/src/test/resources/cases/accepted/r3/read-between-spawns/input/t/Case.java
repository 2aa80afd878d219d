package t;

import dev.deco.cases.Meeting;
import java.util.List;

/** A local read between two spawns does not wait; reading a pending one does. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] out = new int[2];
    return List.of(Between.free(out), out, Between.pending());
  }

  public static Object deco() throws Throwable {
    int[] out = new int[2];
    return List.of(DecoBetween.free(out), out, DecoBetween.pending());
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoBetween.free(new int[2]));
  }
}
