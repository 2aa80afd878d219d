package t;

import java.util.ArrayList;
import java.util.List;

/** Calls spawned in the handler and in the finally block. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<String> log = new ArrayList<>();
    return List.of(Deferred2.run(log), log);
  }

  public static Object deco() throws Throwable {
    List<String> log = new ArrayList<>();
    return List.of(DecoDeferred2.run(log), log);
  }
}
