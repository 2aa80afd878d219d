package t;

/** $ and braces in strings and names, as a template language would read them. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Dollars.run("$W");
  }

  public static Object deco() throws Throwable {
    return DecoDollars.run("$W");
  }
}
