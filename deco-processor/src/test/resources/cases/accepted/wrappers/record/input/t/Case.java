package t;

/**
 * A record: instance methods that use its components, static methods, a compact constructor.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return new Vec(1, -0.5).sumOfMultiples(4);
  }

  public static Object deco() throws Throwable {
    return DecoVec.of(new Vec(1, -0.5)).sumOfMultiples(4);
  }
}
