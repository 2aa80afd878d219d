package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.ArrayList;
import java.util.List;

final class Names {
  private Names() {}

  /** Copies out of a shared array into its own, and back. */
  @Concurrent
  static int copy(int[] in) {
    int[] t = new int[2];
    System.arraycopy(in, 0, t, 0, 1);
    t[1] = t[0];
    System.arraycopy(t, 1, in, 1, 1);
    return t[0] + in[1];
  }

  @Concurrent
  static int choose(int[] in) {
    int[] t = new int[1];
    int[] best = in[0] > 5 ? in : t;
    best[0] = 7;
    return t[0];
  }

  @Concurrent
  static int match(int[] in) {
    int[] t = new int[1];
    Object x = t;
    if (x instanceof int[] b) {
      b[0] = 4;
    }
    return t[0] + in[0];
  }

  @Synchronized
  static List<Integer> copies(int[] a) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      out.add(copy(a));
    }
    return out;
  }

  @Synchronized
  static List<Integer> chooses(int[] a) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      out.add(choose(a));
    }
    return out;
  }

  @Synchronized
  static List<Integer> matches(int[] a) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      out.add(match(a));
    }
    return out;
  }
}
