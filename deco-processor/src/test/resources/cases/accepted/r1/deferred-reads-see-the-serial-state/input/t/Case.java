package t;

import java.util.List;

/** What a deferred statement reads beside its call is read where it stands. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] w = {5};
    return List.of(Reads.run(w), w);
  }

  public static Object deco() throws Throwable {
    int[] w = {5};
    return List.of(DecoReads.run(w), w);
  }
}
