package t;

import java.util.List;

/** An array of the call's own that is also accessed under a name which may mean others. */
public final class Case {
  private Case() {}

  public static Object serial() {
    return List.of(
        Names.copies(new int[] {1, 2}), Names.chooses(new int[] {1, 2}), Names.matches(new int[2]));
  }

  public static Object deco() {
    return List.of(
        DecoNames.copies(new int[] {1, 2}),
        DecoNames.chooses(new int[] {1, 2}),
        DecoNames.matches(new int[2]));
  }
}
