package t;

import java.util.ArrayList;
import java.util.List;

/** The arithmetic around a call fails at the replay, in program order. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Integer> log = new ArrayList<>();
    int[] out = new int[5];
    List<Object> results = new ArrayList<>(List.of(log, out));
    try {
      Division.run(log, out);
    } catch (ArithmeticException e) {
      results.add(e.getMessage());
    }
    try {
      results.add(Division.compound(log));
    } catch (ArithmeticException e) {
      results.add(e.getMessage());
    }
    return results;
  }

  public static Object deco() throws Throwable {
    List<Integer> log = new ArrayList<>();
    int[] out = new int[5];
    List<Object> results = new ArrayList<>(List.of(log, out));
    try {
      DecoDivision.run(log, out);
    } catch (ArithmeticException e) {
      results.add(e.getMessage());
    }
    try {
      results.add(DecoDivision.compound(log));
    } catch (ArithmeticException e) {
      results.add(e.getMessage());
    }
    return results;
  }
}
