package t;

import dev.deco.cases.Meeting;
import java.util.List;

/** What a call may be assigned to. */
public final class Case {
  private Case() {}

  private static Targets target() {
    Targets target = new Targets();
    target.next = new Targets();
    target.next.next = new Targets();
    return target;
  }

  public static Object serial() throws Throwable {
    Targets target = target();
    return List.of(
        Targets.parameters(3, 4),
        Targets.generic("a", new long[] {5}, "b"),
        Targets.cases(1),
        Targets.cases(2),
        Targets.twoCases(2),
        Targets.chain(),
        Targets.elements(),
        Targets.histogram(new int[] {1, 2, 1, 3, 1}),
        Targets.indexes(new int[] {1, 2, 1, 3, 1}),
        Targets.variables(),
        target.fields(target.next),
        Targets.grid());
  }

  public static Object deco() throws Throwable {
    Targets target = target();
    return List.of(
        DecoTargets.parameters(3, 4),
        DecoTargets.generic("a", new long[] {5}, "b"),
        DecoTargets.cases(1),
        DecoTargets.cases(2),
        DecoTargets.twoCases(2),
        DecoTargets.chain(),
        DecoTargets.elements(),
        DecoTargets.histogram(new int[] {1, 2, 1, 3, 1}),
        DecoTargets.indexes(new int[] {1, 2, 1, 3, 1}),
        DecoTargets.variables(),
        DecoTargets.of(target).fields(target.next),
        DecoTargets.grid());
  }

  public static Object parallel() throws Throwable {
    Targets target = target();
    return Meeting.ofTwo(() -> DecoTargets.parameters(3, 4)).equals(true)
        && Meeting.ofTwo(() -> DecoTargets.generic("a", new long[] {5}, "b")).equals(true)
        && Meeting.ofTwo(() -> DecoTargets.twoCases(2)).equals(true)
        && Meeting.ofTwo(DecoTargets::chain).equals(true)
        && Meeting.ofTwo(() -> DecoTargets.histogram(new int[] {1, 2})).equals(true)
        && Meeting.ofTwo(DecoTargets::variables).equals(true)
        && Meeting.ofTwo(() -> DecoTargets.of(target).fields(target.next)).equals(true);
  }
}
