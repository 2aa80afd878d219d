package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

final class Library {
  private Library() {}

  @Concurrent
  static int f(int x) {
    Work.take(50);
    return 10 - x;
  }

  @Synchronized
  static List<Object> run() {
    List<Object> out = new ArrayList<>();
    int[] a = new int[4];
    for (int i = 0; i < 4; i++) {
      a[i] = f(i);
    }
    Arrays.sort(a);
    out.add(a.clone());
    a[0] = f(50);
    out.add(Arrays.toString(a));
    List<Integer> list = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      list.add(f(i));
    }
    Collections.reverse(list);
    list.add(f(9));
    out.add(Collections.max(list));
    list.add(f(-9));
    out.add(list.stream().mapToInt(x -> x).sum());
    list.set(0, f(-100));
    out.add(String.valueOf(list));
    out.add(list);
    int[] b = new int[2];
    a[1] = f(70);
    System.arraycopy(a, 0, b, 0, 2);
    out.add(b);
    return out;
  }
}
