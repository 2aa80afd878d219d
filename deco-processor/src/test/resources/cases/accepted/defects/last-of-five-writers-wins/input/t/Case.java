package t;

/** Five calls write out[0]; the last one's value stays, though the first takes longest. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] out = new int[1];
    Writers.five(out);
    return out;
  }

  public static Object deco() throws Throwable {
    int[] out = new int[1];
    DecoWriters.five(out);
    return out;
  }
}
