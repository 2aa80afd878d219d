package t;

import java.util.List;

/** A lambda that captures containers with pending writes, run now and run later. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = {0};
    return List.of(Captured.run(a), a);
  }

  public static Object deco() throws Throwable {
    int[] a = {0};
    return List.of(DecoCaptured.run(a), a);
  }
}
