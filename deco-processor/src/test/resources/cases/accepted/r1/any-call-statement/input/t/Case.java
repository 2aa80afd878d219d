package t;

import dev.deco.cases.Meeting;

/** A call statement of any method with concurrent calls among its arguments. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    StringBuilder out = new StringBuilder("> ");
    Statements.run(out);
    return out.toString();
  }

  public static Object deco() throws Throwable {
    StringBuilder out = new StringBuilder("> ");
    DecoStatements.run(out);
    return out.toString();
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoStatements.run(new StringBuilder()));
  }
}
