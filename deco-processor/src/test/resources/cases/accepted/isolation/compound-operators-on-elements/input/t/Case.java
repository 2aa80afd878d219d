package t;

import java.util.List;

/** a[i] += x, a[i]++, ++a[i] and the like, as statements and as expressions. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = {11, 22, 33};
    byte[] b = {100};
    short[] s = {5};
    char[] c = {'x'};
    float[] f = {10};
    long[] l = {3};
    String[] t = {null};
    Integer[] boxes = {1000};
    Object[] any = {"o"};
    return List.of(Ops.run(a, b, s, c, f, l, t, boxes, any), a, b, s, c, f, l, t, boxes, any);
  }

  public static Object deco() throws Throwable {
    int[] a = {11, 22, 33};
    byte[] b = {100};
    short[] s = {5};
    char[] c = {'x'};
    float[] f = {10};
    long[] l = {3};
    String[] t = {null};
    Integer[] boxes = {1000};
    Object[] any = {"o"};
    return List.of(DecoOps.run(a, b, s, c, f, l, t, boxes, any), a, b, s, c, f, l, t, boxes, any);
  }
}
