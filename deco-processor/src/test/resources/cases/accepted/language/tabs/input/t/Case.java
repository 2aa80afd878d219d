package t;

/** A file indented by tabs, with several statements on one line. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Tabs.run(2);
  }

  public static Object deco() throws Throwable {
    return DecoTabs.run(2);
  }
}
