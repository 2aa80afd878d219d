package t;

/** int v = f(x); int w = g(v); */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Pipe.run(4);
  }

  public static Object deco() throws Throwable {
    return DecoPipe.run(4);
  }
}
