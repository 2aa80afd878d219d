package t;

/** Identifiers with $ of the user's own beside those of the generated code. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Do$llar.run$(5, 6);
  }

  public static Object deco() throws Throwable {
    return DecoDo$llar.run$(5, 6);
  }
}
