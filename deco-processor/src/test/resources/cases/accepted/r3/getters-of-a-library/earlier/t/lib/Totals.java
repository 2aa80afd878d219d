package t.lib;

/** Nothing here is annotated. */
public final class Totals {
  private Totals() {}

  public static String text() {
    return "all " + Counter.all();
  }
}
