package t;

import java.util.List;

/** The array of a varargs parameter, written by the call, handed in as an array. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = {10, 20};
    return List.of(VarArray.run(a), a);
  }

  public static Object deco() throws Throwable {
    int[] a = {10, 20};
    return List.of(DecoVarArray.run(a), a);
  }
}
