package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Box {
  int value;
  Box other;
  int[] cells = new int[2];

  @Concurrent
  static int f(int x) {
    Work.take(50);
    return x + 1;
  }

  @Synchronized
  static List<Integer> run(Box a, Box b) {
    List<Integer> out = new ArrayList<>();
    a.value = f(1);
    out.add(b.value);
    a.other = b;
    b.value = f(10);
    out.add(a.other.value);
    a.cells[0] = f(20);
    out.add(b.cells[0]);
    a.other.cells[1] = f(30);
    int[] cells = b.cells;
    out.add(cells[1]);
    return out;
  }
}
