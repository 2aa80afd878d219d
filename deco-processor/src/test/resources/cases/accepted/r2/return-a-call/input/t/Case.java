package t;

import java.util.ArrayList;
import java.util.List;

/** return f(x), alone and inside an expression, behind calls that are still pending. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<String> log = new ArrayList<>();
    return List.of(Returns.plain(log), Returns.inside(log), Returns.array(log), log);
  }

  public static Object deco() throws Throwable {
    List<String> log = new ArrayList<>();
    return List.of(DecoReturns.plain(log), DecoReturns.inside(log), DecoReturns.array(log), log);
  }
}
