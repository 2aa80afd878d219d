package t;

import java.util.List;

/** Overloads, annotated and not: each call goes where Java sends it. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return List.of(Loads.run(5), Loads.run("x"));
  }

  public static Object deco() throws Throwable {
    return List.of(DecoLoads.run(5), DecoLoads.run("x"));
  }
}
