package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;

@SuppressWarnings("auxiliaryclass")
final class First {
  private First() {}

  @Concurrent
  static int f(int x) {
    Work.take(20);
    return x + 1;
  }

  @Synchronized
  static int run() {
    int a = f(1);
    int b = Second.g(2);
    return a + b;
  }

  static List<Integer> both() {
    return List.of(DecoFirst.run(), DecoSecond.run(3));
  }

  static List<Integer> serially() {
    return List.of(First.run(), Second.run(3));
  }
}

final class Second {
  private Second() {}

  @Concurrent
  static int g(int x) {
    Work.take(20);
    return x * 10;
  }

  @Synchronized
  static int run(int x) {
    int a = First.f(x);
    int b = g(x);
    return a * b;
  }
}
