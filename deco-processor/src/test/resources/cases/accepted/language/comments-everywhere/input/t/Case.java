package t;

/** Comments in every place of an expression and a statement. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Comments.run(3);
  }

  public static Object deco() throws Throwable {
    return DecoComments.run(3);
  }
}
