package t;

import java.util.List;

/** Two buffers that change roles in each step, as in a simulation. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] start = {1, 2, 3, 4, 5, 6};
    return List.of(Buffers.run(start, 5), start);
  }

  public static Object deco() throws Throwable {
    int[] start = {1, 2, 3, 4, 5, 6};
    return List.of(DecoBuffers.run(start, 5), start);
  }
}
