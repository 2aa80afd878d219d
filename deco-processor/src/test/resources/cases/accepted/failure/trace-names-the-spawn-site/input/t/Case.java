package t;

/** The trace begins in the call that failed and names the method and line that spawned it. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Site.run();
  }

  public static Object deco() throws Throwable {
    return DecoSite.run();
  }

  public static void thrown(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    boolean begins = trace[0].getMethodName().equals("inner");
    boolean deep = trace[1].getMethodName().equals("deep");
    boolean site = false;
    boolean caller = false;
    for (StackTraceElement frame : trace) {
      site |=
          "Site.java".equals(frame.getFileName())
              && frame.getMethodName().equals("run")
              && frame.getLineNumber() == 25;
      caller |= frame.getClassName().equals("t.Case") && frame.getMethodName().equals("deco");
    }
    if (!begins || !deep || !site || !caller) {
      throw new AssertionError(begins + " " + deep + " " + site + " " + caller, thrown);
    }
  }
}
