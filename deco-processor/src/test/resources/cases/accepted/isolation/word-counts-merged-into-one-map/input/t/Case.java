package t;

import java.util.List;

/** Calls that merge their counts into one map that all of them share. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Words.counts(List.of("a b a", "b c", "a", "c c c d", "e"));
  }

  public static Object deco() throws Throwable {
    return DecoWords.counts(List.of("a b a", "b c", "a", "c c c d", "e"));
  }
}
