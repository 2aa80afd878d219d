package t;

/** Locals that lambdas capture stay effectively final though calls assign them. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Effective.run(3);
  }

  public static Object deco() throws Throwable {
    return DecoEffective.run(3);
  }
}
