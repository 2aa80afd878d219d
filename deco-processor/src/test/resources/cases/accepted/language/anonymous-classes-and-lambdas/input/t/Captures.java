package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

final class Captures {
  private int base = 10;

  @Concurrent
  static int f(int x) {
    Work.take(20);
    return x + 1;
  }

  private int helper(int x) {
    return x + base;
  }

  @Synchronized
  List<Integer> run(int p, List<Integer> in) {
    List<Integer> out = new ArrayList<>();
    int v = f(p);
    int w = 5;
    Supplier<Integer> lambda = () -> v + w + p + base + helper(1);
    Comparator<Integer> anonymous =
        new Comparator<Integer>() {
          int compared = 0;

          @Override
          public int compare(Integer a, Integer b) {
            compared++;
            return Integer.compare(b + v * 0, a) + this.compared * 0 + helper(0) * 0;
          }
        };
    out.add(lambda.get());
    in.sort(anonymous);
    for (int x : in) {
      int y = f(x);
      Function<Integer, Function<Integer, Integer>> curried = a -> b -> a * b + y + x;
      out.add(curried.apply(2).apply(3));
    }
    IntUnaryOperator recursive =
        new IntUnaryOperator() {
          @Override
          public int applyAsInt(int n) {
            return n == 0 ? f(0) : n + applyAsInt(n - 1);
          }
        };
    out.add(recursive.applyAsInt(4));
    out.add(f(in.size()));
    return out;
  }
}
