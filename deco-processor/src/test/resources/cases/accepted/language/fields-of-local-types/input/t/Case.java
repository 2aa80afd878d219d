package t;

/** A static field of a local type is written with the type before it, and stays so. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Local.fields(40);
  }

  public static Object deco() throws Throwable {
    return DecoLocal.fields(40);
  }
}
