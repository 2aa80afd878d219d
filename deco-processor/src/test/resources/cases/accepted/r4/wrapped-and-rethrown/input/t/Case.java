package t;

import java.util.ArrayList;
import java.util.List;

/** The handler wraps the failure: the cause is the very exception of the call. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Integer> out = new ArrayList<>();
    Wrapped.run(out);
    return out;
  }

  public static Object deco() throws Throwable {
    List<Integer> out = new ArrayList<>();
    DecoWrapped.run(out);
    return out;
  }

  public static void thrown(Throwable thrown) {
    if (!(thrown.getCause() instanceof UnsupportedOperationException)) {
      throw new AssertionError("the cause is lost", thrown);
    }
  }
}
