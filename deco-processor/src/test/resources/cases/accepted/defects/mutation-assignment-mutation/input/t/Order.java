package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.Map;

final class Order {
  private Order() {}

  @Concurrent
  static void times(int[] out, int factor) {
    Work.take(100);
    out[0] = out[0] * factor;
  }

  @Concurrent
  static void append(Map<String, String> map, String text) {
    Work.take(100);
    map.put("k", map.get("k") + text);
  }

  @Synchronized
  static void array(int[] out) {
    times(out, 3);
    out[0] = out[0] + 5;
    times(out, 7);
  }

  @Synchronized
  static void map(Map<String, String> map) {
    append(map, "a");
    map.put("k", "b");
    append(map, "c");
  }
}
