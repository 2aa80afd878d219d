package t;

import dev.deco.cases.Meeting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a closure does to what it captured goes past the isolation. */
public final class Case {
  private Case() {}

  private interface Failing {
    void run(int[] a);
  }

  public static Object serial() {
    return List.of(
        Handed.reads(new int[] {1}),
        Handed.readsList(new ArrayList<>()),
        Handed.integrate(new int[] {3}),
        Handed.handsOut(new ArrayList<>()),
        Handed.calls(new ArrayList<>()),
        Handed.insideAList(new int[1]),
        failed(Handed::behindAFailure));
  }

  public static Object deco() {
    return List.of(
        DecoHanded.reads(new int[] {1}),
        DecoHanded.readsList(new ArrayList<>()),
        DecoHanded.integrate(new int[] {3}),
        DecoHanded.handsOut(new ArrayList<>()),
        DecoHanded.calls(new ArrayList<>()),
        DecoHanded.insideAList(new int[1]),
        failed(DecoHanded::behindAFailure));
  }

  private static String failed(Failing method) {
    int[] a = {3, 4};
    try {
      method.run(a);
      return "no failure";
    } catch (IllegalStateException e) {
      return e.getMessage() + Arrays.toString(a);
    }
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoHanded.sideBySide(new int[] {3}));
  }
}
