package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Overlap {
  private Overlap() {}

  @Concurrent
  static int write(List<Integer> list, int i, int value) {
    Work.take(60);
    list.set(i, value + list.get(i));
    return list.get(0);
  }

  @Concurrent
  static int array(int[] a, Integer[] b, int i) {
    Work.take(60);
    b[i] = b[i] + a[i];
    a[i]++;
    return b[0];
  }

  @Synchronized
  static List<Integer> run(List<Integer> base, List<Integer> view, Integer[] b, List<Integer> wrapped) {
    List<Integer> out = new ArrayList<>();
    int[] a = {1, 2, 3};
    out.add(write(base, 1, 10));
    out.add(write(view, 0, 20));
    out.add(write(base, 1, 30));
    out.add(array(a, b, 0));
    out.add(write(wrapped, 0, 100));
    out.add(array(a, b, 0));
    return out;
  }
}
