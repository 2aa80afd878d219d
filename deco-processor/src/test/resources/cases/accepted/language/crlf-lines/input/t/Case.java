package t;

/** A file with lines that end in CR LF. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Lines.run(3);
  }

  public static Object deco() throws Throwable {
    return DecoLines.run(3);
  }
}
