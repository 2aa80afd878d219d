package t;

import dev.deco.cases.Meeting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A call that may not be made at all is spawned under the same condition. */
public final class Case {
  private Case() {}

  private static Object unboxing(java.util.function.IntUnaryOperator f, int x) {
    try {
      return f.applyAsInt(x);
    } catch (NullPointerException e) {
      return "null";
    }
  }

  public static Object serial() throws Throwable {
    List<String> log = new ArrayList<>();
    return Arrays.asList(
        Conditional.ternary(4),
        Conditional.ternary(2),
        Conditional.ternary(0),
        Conditional.boxes(3),
        Conditional.logic(log, 4),
        unboxing(Conditional::unboxing, 3),
        unboxing(Conditional::unboxing, 2),
        unboxing(Conditional::unboxing, 0),
        Conditional.ofValues(log, 1),
        Conditional.ofValues(log, 2),
        Conditional.inAStream(List.of(3, 1, 0, 2)),
        Conditional.returned(0),
        Conditional.returned(2),
        Conditional.pending(1),
        Conditional.pending(2),
        Conditional.pending(3),
        log);
  }

  public static Object deco() throws Throwable {
    List<String> log = new ArrayList<>();
    return Arrays.asList(
        DecoConditional.ternary(4),
        DecoConditional.ternary(2),
        DecoConditional.ternary(0),
        DecoConditional.boxes(3),
        DecoConditional.logic(log, 4),
        unboxing(DecoConditional::unboxing, 3),
        unboxing(DecoConditional::unboxing, 2),
        unboxing(DecoConditional::unboxing, 0),
        DecoConditional.ofValues(log, 1),
        DecoConditional.ofValues(log, 2),
        DecoConditional.inAStream(List.of(3, 1, 0, 2)),
        DecoConditional.returned(0),
        DecoConditional.returned(2),
        DecoConditional.pending(1),
        DecoConditional.pending(2),
        DecoConditional.pending(3),
        log);
  }

  public static Object parallel() throws Throwable {
    List<String> log = new ArrayList<>();
    return Meeting.ofTwo(() -> DecoConditional.ternary(4)).equals(true)
        && Meeting.ofTwo(() -> DecoConditional.boxes(1)).equals(true)
        && Meeting.ofTwo(() -> DecoConditional.logic(log, 4)).equals(true)
        && Meeting.ofTwo(() -> DecoConditional.inAStream(List.of(3, 1, 2))).equals(true)
        && Meeting.ofTwo(() -> DecoConditional.returned(2)).equals(true)
        && Meeting.ofTwo(() -> DecoConditional.pending(2)).equals(true);
  }
}
