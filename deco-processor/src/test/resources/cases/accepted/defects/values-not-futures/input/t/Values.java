package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;
import java.util.Map;

final class Values {
  private Values() {}

  @Concurrent
  static int square(int x) {
    Work.take(20);
    return x * x;
  }

  @Synchronized
  static int returned(int x) {
    return square(x);
  }

  @Synchronized
  static Map<String, Integer> literal() {
    return Map.of("two", square(2), "three", square(3));
  }

  @Synchronized
  static List<Object> list() {
    List<Object> all = List.of(square(4), "and", square(5));
    return all;
  }
}
