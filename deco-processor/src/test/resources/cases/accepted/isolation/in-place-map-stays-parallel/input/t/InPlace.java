package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import java.util.List;

final class InPlace {
  private InPlace() {}

  @Concurrent
  static double next(double[] a, int i) {
    Meeting.here();
    return a[i] * a[i] + i;
  }

  @Synchronized
  static void map(double[] a) {
    for (int i = 0; i < a.length; i++) {
      a[i] = next(a, i);
    }
  }

  @Concurrent
  static int nextOf(List<Integer> list, int i) {
    Meeting.here();
    return list.get(i) * 7 + i;
  }

  @Synchronized
  static void mapList(List<Integer> list) {
    int size = list.size();
    for (int i = 0; i < size; i++) {
      list.set(i, nextOf(list, i));
    }
  }
}
