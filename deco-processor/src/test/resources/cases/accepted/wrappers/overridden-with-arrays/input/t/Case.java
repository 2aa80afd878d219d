package t;

import java.util.List;

/** An override that writes an array its own way, spawned through the base class. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = new int[6];
    int[] b = new int[6];
    new Filler().run(a);
    new Doubling().run(b);
    return List.of(a, b);
  }

  public static Object deco() throws Throwable {
    int[] a = new int[6];
    int[] b = new int[6];
    DecoFiller.of(new Filler()).run(a);
    DecoFiller.of(new Doubling()).run(b);
    return List.of(a, b);
  }
}
