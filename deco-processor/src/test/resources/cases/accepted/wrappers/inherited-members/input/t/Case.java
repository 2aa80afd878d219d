package t;

/** Inherited methods, annotated ones too, and inherited fields in a rewritten body. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return new Child().run();
  }

  public static Object deco() throws Throwable {
    return DecoChild.of(new Child()).run();
  }
}
