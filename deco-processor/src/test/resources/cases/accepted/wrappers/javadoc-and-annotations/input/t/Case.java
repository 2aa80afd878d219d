package t;

import java.util.List;

/** Javadoc, @Deprecated and parameter names are carried over; comments in the body stay. */
@SuppressWarnings("deprecation")
public final class Case {
  private Case() {}

  public static Object serial() {
    return Documented.all(List.of(1, 2));
  }

  public static Object deco() {
    return DecoDocumented.all(List.of(1, 2));
  }
}
