package t;

import dev.deco.cases.Meeting;
import java.util.List;

/** new P(f(x), g(y)), List.of(f(x), g(y)), {f(x), g(y)} */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return List.of(
        Made.records(),
        Made.recordOfTwo(),
        Made.objects(),
        Made.lists(),
        Made.initialiser(),
        Made.nested(),
        Made.returned(),
        Made.varargs());
  }

  public static Object deco() throws Throwable {
    return List.of(
        DecoMade.records(),
        DecoMade.recordOfTwo(),
        DecoMade.objects(),
        DecoMade.lists(),
        DecoMade.initialiser(),
        DecoMade.nested(),
        DecoMade.returned(),
        DecoMade.varargs());
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(DecoMade::records).equals(true)
        && Meeting.ofTwo(DecoMade::recordOfTwo).equals(true)
        && Meeting.ofTwo(DecoMade::lists).equals(true)
        && Meeting.ofTwo(DecoMade::initialiser).equals(true)
        && Meeting.ofTwo(DecoMade::nested).equals(true)
        && Meeting.ofTwo(DecoMade::returned).equals(true)
        && Meeting.ofTwo(DecoMade::varargs).equals(true);
  }
}
