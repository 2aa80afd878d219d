package t;

import java.util.ArrayList;
import java.util.List;

/** What fails between two calls of a statement hides the second one and all its effects. */
public final class Case {
  private Case() {}

  interface Part {
    Object run(List<String> log, int[] a) throws Throwable;
  }

  private static Object run(Part part) {
    List<String> log = new ArrayList<>();
    int[] a = new int[3];
    Object end;
    try {
      end = part.run(log, a);
    } catch (Throwable e) {
      end = e instanceof NullPointerException ? "null" : e.toString();
    }
    return List.of(end, log, a);
  }

  private static Part nothing(Body body) {
    return (log, a) -> {
      body.run(log, a);
      return "nothing";
    };
  }

  interface Body {
    void run(List<String> log, int[] a) throws Throwable;
  }

  public static Object serial() throws Throwable {
    return List.of(
        run(nothing(Between::division)),
        run(nothing(Between::divisionBeforeAFailure)),
        run((log, a) -> Between.unboxing(log)),
        run((log, a) -> Between.helper(log)),
        run(nothing(Between::arguments)),
        run(nothing(Between::effects)),
        run(nothing(Between::operand)),
        run(nothing(Between::operandFails)),
        run(Between::handler));
  }

  public static Object deco() throws Throwable {
    return List.of(
        run(nothing(DecoBetween::division)),
        run(nothing(DecoBetween::divisionBeforeAFailure)),
        run((log, a) -> DecoBetween.unboxing(log)),
        run((log, a) -> DecoBetween.helper(log)),
        run(nothing(DecoBetween::arguments)),
        run(nothing(DecoBetween::effects)),
        run(nothing(DecoBetween::operand)),
        run(nothing(DecoBetween::operandFails)),
        run(DecoBetween::handler));
  }
}
