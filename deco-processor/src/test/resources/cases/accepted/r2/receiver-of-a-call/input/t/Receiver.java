package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

final class Receiver {
  int weight;

  Receiver(int weight) {
    this.weight = weight;
  }

  @Concurrent
  static String text(int x) {
    Work.take(20);
    return "t".repeat(x);
  }

  @Concurrent
  static Receiver make(int x) {
    Work.take(20);
    return new Receiver(x);
  }

  @Synchronized
  static List<Integer> run() {
    List<Integer> out = new ArrayList<>();
    out.add(text(3).length());
    int w = make(4).weight;
    out.add(w);
    make(5).weight = 6;
    out.add(text(7).toUpperCase(Locale.ROOT).indexOf('T', 2));
    out.add(make(8).weight++);
    return out;
  }
}
