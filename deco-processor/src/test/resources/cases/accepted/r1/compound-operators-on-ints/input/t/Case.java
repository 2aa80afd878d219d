package t;

import dev.deco.cases.Meeting;
import java.util.Arrays;

/** Every compound operator on an element, with the value of a call. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = new int[11];
    Arrays.setAll(a, i -> i % 2 == 0 ? 1000 + i : -1000 - i);
    a[10] = -77;
    Compound.all(a);
    return a;
  }

  public static Object deco() throws Throwable {
    int[] a = new int[11];
    Arrays.setAll(a, i -> i % 2 == 0 ? 1000 + i : -1000 - i);
    a[10] = -77;
    DecoCompound.all(a);
    return a;
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoCompound.all(new int[11]));
  }
}
