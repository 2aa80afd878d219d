package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.function.Function;

final class Mixed {
  private Mixed() {}

  @Concurrent
  static int[][] grid(int n) {
    Work.take(20);
    return new int[][] {{n}, {n + 1, n + 2}};
  }

  @Concurrent
  static Function<Integer, Integer> adder(int n) {
    return x -> x + n;
  }

  @Synchronized
  static String run() {
    String text = "";
    text += grid(1)[1][0];
    text += grid(2)[1].length;
    text += adder(3).apply(grid(4)[0][0]);
    text += -grid(5)[0][0];
    text = text + (char) ('a' + grid(1)[0][0]);
    return text;
  }
}
