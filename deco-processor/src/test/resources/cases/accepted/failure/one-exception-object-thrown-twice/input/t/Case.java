package t;

/** Two calls throw one and the same object: it does not suppress itself. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    for (int i = 0; i < 3; i++) {
      try {
        Twice.run();
      } catch (IllegalStateException e) {
        if (e.getSuppressed().length > 0) {
          return "suppresses itself";
        }
      }
    }
    Twice.run();
    return "not thrown";
  }

  public static Object deco() throws Throwable {
    for (int i = 0; i < 3; i++) {
      try {
        DecoTwice.run();
      } catch (IllegalStateException e) {
        if (e.getSuppressed().length > 0) {
          return "suppresses itself";
        }
      }
    }
    DecoTwice.run();
    return "not thrown";
  }
}
