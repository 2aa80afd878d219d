package t;

import java.util.List;

/** Arrays of all element types are written by index in calls. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    boolean[] z = {true, false, true};
    byte[] b = {100, 0, -1};
    short[] s = {7, 8, 9};
    char[] c = new char[3];
    int[] n = {1, 2, 3};
    long[] l = new long[3];
    float[] f = {1, 2, 3};
    double[] d = {2, 3, 5};
    String[] t = {"x", "y", null};
    Object[] o = new Object[3];
    Arrays8.run(z, b, s, c, n, l, f, d, t, o);
    return List.of(z, b, s, c, n, l, f, d, t, o);
  }

  public static Object deco() throws Throwable {
    boolean[] z = {true, false, true};
    byte[] b = {100, 0, -1};
    short[] s = {7, 8, 9};
    char[] c = new char[3];
    int[] n = {1, 2, 3};
    long[] l = new long[3];
    float[] f = {1, 2, 3};
    double[] d = {2, 3, 5};
    String[] t = {"x", "y", null};
    Object[] o = new Object[3];
    DecoArrays8.run(z, b, s, c, n, l, f, d, t, o);
    return List.of(z, b, s, c, n, l, f, d, t, o);
  }
}
