package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

final class Lambdas {
  private Lambdas() {}

  @Concurrent
  static int f(List<String> log, int x) {
    Work.take(20);
    log.add("f" + x);
    return x * 2;
  }

  @Synchronized
  static List<Integer> run(List<String> log) {
    List<Integer> out = new ArrayList<>();
    IntUnaryOperator twice = x -> f(log, x);
    Supplier<Integer> lazy = () -> f(log, 100);
    log.add("made");
    out.add(twice.applyAsInt(1));
    f(log, 50);
    out.add(lazy.get());
    List.of(3, 4).forEach(x -> out.add(f(log, x)));
    new Object() {
      void go() {
        out.add(f(log, 70));
      }
    }.go();
    return out;
  }
}
