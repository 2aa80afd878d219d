package dev.deco.benchmarks.grain;

import dev.deco.benchmarks.ways.Pools;
import dev.deco.benchmarks.ways.Rows;
import dev.deco.benchmarks.ways.Way;
import java.util.concurrent.RecursiveTask;
import java.util.stream.IntStream;

/**
 * {@code sum += f(i)}, written by hand. A stream and ForkJoin add in an order of their own, so
 * their last digits may differ; Deco adds in the serial order.
 */
final class SumByHand {
  private SumByHand() {}

  static double run(Way way, int calls, int rounds, int cutOff, boolean uneven) {
    if (way == Way.STREAM) {
      return IntStream.range(0, calls)
          .parallel()
          .mapToDouble(i -> Grains.work(i, rounds(i, rounds, uneven)))
          .sum();
    }
    if (way == Way.FORK_JOIN) {
      return Pools.FORK_JOIN.invoke(new Part(0, calls, rounds, cutOff, uneven));
    }
    double[] results = new double[calls];
    Rows.run(way, calls, cutOff, i -> results[i] = Grains.work(i, rounds(i, rounds, uneven)));
    double sum = 0;
    for (double result : results) {
      sum += result;
    }
    return sum;
  }

  private static int rounds(int index, int rounds, boolean uneven) {
    return uneven && index % 100 == 37 ? 100 * rounds : rounds;
  }

  @SuppressWarnings("serial")
  private static final class Part extends RecursiveTask<Double> {
    private final int from;
    private final int to;
    private final int rounds;
    private final int cutOff;
    private final boolean uneven;

    Part(int from, int to, int rounds, int cutOff, boolean uneven) {
      this.from = from;
      this.to = to;
      this.rounds = rounds;
      this.cutOff = cutOff;
      this.uneven = uneven;
    }

    @Override
    protected Double compute() {
      if (to - from <= cutOff) {
        double sum = 0;
        for (int i = from; i < to; i++) {
          sum += Grains.work(i, rounds(i, rounds, uneven));
        }
        return sum;
      }
      int middle = (from + to) >>> 1;
      Part right = new Part(middle, to, rounds, cutOff, uneven);
      right.fork();
      double left = new Part(from, middle, rounds, cutOff, uneven).compute();
      return left + right.join();
    }
  }
}
