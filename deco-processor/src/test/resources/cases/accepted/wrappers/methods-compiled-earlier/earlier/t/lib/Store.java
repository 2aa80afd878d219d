package t.lib;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import dev.deco.cases.Work;
import java.util.List;

public class Store {
  private final int offset;

  public Store(int offset) {
    this.offset = offset;
  }

  @Concurrent
  public static void write(int[] a, int i, int value) {
    Meeting.here();
    a[i] = value;
  }

  @Concurrent
  public int read(List<Integer> from, int i) {
    Work.take(20);
    return from.get(i) + offset;
  }

  @Synchronized
  public static int total(int[] a) {
    int[] out = new int[1];
    for (int x : a) {
      add(out, x);
    }
    return out[0];
  }

  @Concurrent
  static void add(int[] out, int x) {
    out[0] += x;
  }
}
