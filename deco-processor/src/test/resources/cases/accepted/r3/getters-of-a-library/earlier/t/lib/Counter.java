package t.lib;

import dev.deco.Concurrent;

public final class Counter {
  private static int all;
  private static final int[] recent = new int[4];
  private int own;

  /** Writes static fields, and one of its object. */
  @Concurrent
  @SuppressWarnings("deco")
  public int count(int by) {
    all += by;
    recent[by % 4] = by;
    own += by;
    return own;
  }

  @Concurrent
  public static int twice(int x) {
    return 2 * x;
  }

  public static int all() {
    return all;
  }

  public static int recent(int i) {
    return recent[i];
  }

  public int own() {
    return own;
  }

  public static void clear() {
    all = 0;
  }
}
