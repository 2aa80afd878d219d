package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Scaler {
  private final int factor;

  Scaler(int factor) {
    this.factor = factor;
  }

  @Concurrent
  int scale(int x) {
    Work.take(50);
    return x * factor;
  }

  @Synchronized
  List<Integer> scaleAll(List<Integer> xs) {
    List<Integer> out = new ArrayList<>();
    for (int x : xs) {
      out.add(scale(x));
    }
    return out;
  }
}
