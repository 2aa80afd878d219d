package t;

import java.util.ArrayList;
import java.util.List;

/** A call inside a lambda body runs when the lambda runs. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<String> log = new ArrayList<>();
    return List.of(Lambdas.run(log), log);
  }

  public static Object deco() throws Throwable {
    List<String> log = new ArrayList<>();
    return List.of(DecoLambdas.run(log), log);
  }
}
