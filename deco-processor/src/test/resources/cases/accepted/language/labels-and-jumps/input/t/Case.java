package t;

/** Labels on blocks, loops and switches with jumps over pending calls. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Jumps.run();
  }

  public static Object deco() throws Throwable {
    return DecoJumps.run();
  }
}
