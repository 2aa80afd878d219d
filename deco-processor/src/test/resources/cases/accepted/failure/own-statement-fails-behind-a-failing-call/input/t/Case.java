package t;

/**
 * A statement of the caller's own fails earlier in time: the call, first in program order,
 * wins.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Own.run(-1, new int[0]);
  }

  public static Object deco() throws Throwable {
    return DecoOwn.run(-1, new int[0]);
  }

  public static void thrown(Throwable thrown) {
    if (thrown.getSuppressed().length > 1) {
      throw new AssertionError("suppressed more than the statement's failure", thrown);
    }
  }
}
