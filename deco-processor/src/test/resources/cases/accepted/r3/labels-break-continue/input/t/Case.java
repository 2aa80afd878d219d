package t;

import java.util.List;

/** Labelled break and continue with pending calls in both loops. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = new int[5];
    return List.of(Labels.run(a), a);
  }

  public static Object deco() throws Throwable {
    int[] a = new int[5];
    return List.of(DecoLabels.run(a), a);
  }
}
