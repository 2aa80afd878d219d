package t;

import java.util.List;
import java.util.stream.IntStream;

/** Ranges that overlap, and calls of other methods between them. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = IntStream.range(0, 20).toArray();
    int[] b = IntStream.range(0, 20).toArray();
    int[] n = new int[20];
    int[] c = new int[10];
    Mixed.overlapping(a);
    int mixed = Mixed.mixed(a, b, n);
    int alias = Mixed.mixed(c, c, c);
    List<Integer> values = Mixed.values(c);
    String handled = Mixed.handled(new int[9]);
    return List.of(a, b, n, c, mixed, alias, values, handled);
  }

  public static Object deco() throws Throwable {
    int[] a = IntStream.range(0, 20).toArray();
    int[] b = IntStream.range(0, 20).toArray();
    int[] n = new int[20];
    int[] c = new int[10];
    DecoMixed.overlapping(a);
    int mixed = DecoMixed.mixed(a, b, n);
    int alias = DecoMixed.mixed(c, c, c);
    List<Integer> values = DecoMixed.values(c);
    String handled = DecoMixed.handled(new int[9]);
    return List.of(a, b, n, c, mixed, alias, values, handled);
  }
}
