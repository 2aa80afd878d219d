package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

final class Helper {
  private final int[] cells = new int[4];

  @Concurrent
  static int f(int x) {
    Work.take(50);
    return x + 1;
  }

  private int sum() {
    int sum = 0;
    for (int x : cells) {
      sum += x;
    }
    return sum;
  }

  private static int first(int[] a) {
    return a[0];
  }

  @Synchronized
  List<Integer> run(int[] a) {
    List<Integer> out = new ArrayList<>();
    cells[0] = f(1);
    out.add(sum());
    a[0] = f(10);
    out.add(first(a));
    cells[1] = f(20);
    int before = sum();
    cells[1] = 0;
    out.add(before);
    out.add(this.toString().length());
    return out;
  }

  @Override
  public String toString() {
    return Arrays.toString(cells);
  }
}
