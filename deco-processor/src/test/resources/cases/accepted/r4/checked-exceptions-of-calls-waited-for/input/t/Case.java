package t;

import java.util.List;

/** Handlers can be reached also by calls that are waited for inside an expression. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return List.of(
        Waited.all(Waited::declared),
        Waited.all(Waited::returned),
        Waited.all(x -> Waited.repeated(x + 1)),
        Waited.all(Waited::chosen),
        Waited.all(Waited::generic));
  }

  public static Object deco() throws Throwable {
    return List.of(
        Waited.all(DecoWaited::declared),
        Waited.all(DecoWaited::returned),
        Waited.all(x -> DecoWaited.repeated(x + 1)),
        Waited.all(DecoWaited::chosen),
        Waited.all(DecoWaited::generic));
  }
}
