package dev.deco.benchmarks.grain;

import dev.deco.benchmarks.ways.Pools;
import dev.deco.benchmarks.ways.Rows;
import dev.deco.benchmarks.ways.Way;
import java.util.concurrent.RecursiveAction;
import java.util.stream.IntStream;

/** {@code r[i] = f(i)}, written by hand. */
final class FillByHand {
  private FillByHand() {}

  static double[] run(Way way, int calls, int rounds, int cutOff) {
    if (way == Way.STREAM) {
      return IntStream.range(0, calls)
          .parallel()
          .mapToDouble(i -> Grains.work(i, rounds))
          .toArray();
    }
    double[] results = new double[calls];
    if (way == Way.FORK_JOIN) {
      Pools.FORK_JOIN.invoke(new Part(results, 0, calls, rounds, cutOff));
    } else {
      Rows.run(way, calls, cutOff, i -> results[i] = Grains.work(i, rounds));
    }
    return results;
  }

  @SuppressWarnings("serial")
  private static final class Part extends RecursiveAction {
    private final double[] results;
    private final int from;
    private final int to;
    private final int rounds;
    private final int cutOff;

    Part(double[] results, int from, int to, int rounds, int cutOff) {
      this.results = results;
      this.from = from;
      this.to = to;
      this.rounds = rounds;
      this.cutOff = cutOff;
    }

    @Override
    protected void compute() {
      if (to - from <= cutOff) {
        for (int i = from; i < to; i++) {
          results[i] = Grains.work(i, rounds);
        }
      } else {
        int middle = (from + to) >>> 1;
        invokeAll(
            new Part(results, from, middle, rounds, cutOff),
            new Part(results, middle, to, rounds, cutOff));
      }
    }
  }
}
