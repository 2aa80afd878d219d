package t;

import java.util.List;

/** Calls spawned in a synchronized block are waited for before the lock is let go. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = new int[3];
    return List.of(new Locked().run(a), a);
  }

  public static Object deco() throws Throwable {
    int[] a = new int[3];
    return List.of(DecoLocked.of(new Locked()).run(a), a);
  }
}
