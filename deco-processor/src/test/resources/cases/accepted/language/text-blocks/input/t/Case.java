package t;

/** Text blocks with quotes, escapes, // and the words of the generated code inside. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Blocks.run(2);
  }

  public static Object deco() throws Throwable {
    return DecoBlocks.run(2);
  }
}
