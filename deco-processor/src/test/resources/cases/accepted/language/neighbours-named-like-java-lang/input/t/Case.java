package t;

/** The generated code means java.lang's types, the user's code those of its package. */
public final class Case {
  private Case() {}

  public static java.lang.Object serial() throws java.lang.Throwable {
    return new Plain().run(9);
  }

  public static java.lang.Object deco() throws java.lang.Throwable {
    return DecoPlain.of(new Plain()).run(9);
  }
}
