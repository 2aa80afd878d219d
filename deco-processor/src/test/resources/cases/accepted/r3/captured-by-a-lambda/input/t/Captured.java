package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

final class Captured {
  private Captured() {}

  @Concurrent
  static int f(int x) {
    Work.take(50);
    return x + 1;
  }

  static int call(Supplier<Integer> supplier) {
    return supplier.get();
  }

  @Synchronized
  static List<Object> run(int[] a) {
    List<Integer> list = new ArrayList<>();
    Supplier<Integer> size = () -> list.size() + a[0];
    Supplier<Integer> escaping = list::size;
    list.add(f(1));
    a[0] = f(10);
    int direct = size.get();
    list.add(f(2));
    int handed = call(size);
    list.add(f(3));
    int reference = escaping.get();
    list.add(f(4));
    Runnable clear = () -> list.set(0, 1000);
    clear.run();
    return List.of(direct, handed, reference, list);
  }
}
