package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Ternary {
  private Ternary() {}

  @Concurrent
  static int note(List<String> log, String text, int value) {
    Work.take(30);
    log.add(text);
    return value;
  }

  @Synchronized
  static List<Integer> run(List<String> log) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      out.add(i % 2 == 0 ? note(log, "even", i) : -1);
      int v = note(log, "test", i) > 0 ? note(log, "yes", 10) : note(log, "no", 20);
      out.add(v);
      v += i == 1 ? note(log, "one", 100) : 0;
      out.add(v);
    }
    return out;
  }
}
