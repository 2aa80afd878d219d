package t;

/** Library methods that are handed a container with pending writes. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Library.run();
  }

  public static Object deco() throws Throwable {
    return DecoLibrary.run();
  }
}
