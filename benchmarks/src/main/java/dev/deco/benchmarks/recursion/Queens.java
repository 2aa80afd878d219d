package dev.deco.benchmarks.recursion;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.benchmarks.ways.Pools;
import dev.deco.benchmarks.ways.Problem;
import dev.deco.benchmarks.ways.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RecursiveTask;

/** In how many ways n queens stand on a board without a threat: columns and diagonals are bits. */
record Queens(int n) implements Problem {
  private static final int SPAWNED_ROWS = 3;

  @Concurrent
  @Synchronized
  static long solutions(int n, int columns, int left, int right) {
    int all = (1 << n) - 1;
    if (columns == all) {
      return 1;
    }
    long sum = 0;
    for (int free = all & ~(columns | left | right); free != 0; free &= free - 1) {
      int bit = free & -free;
      sum += solutions(n, columns | bit, (left | bit) << 1, (right | bit) >> 1);
    }
    return sum;
  }

  @Override
  public Object serial() {
    return solutions(n, 0, 0, 0);
  }

  @Override
  public Object deco() {
    return DecoQueens.solutions(n, 0, 0, 0);
  }

  @Override
  public Object byHand(Way way) {
    return Pools.FORK_JOIN.invoke(new Task(n, 0, 0, 0));
  }

  @SuppressWarnings("serial")
  private static final class Task extends RecursiveTask<Long> {
    private final int n;
    private final int columns;
    private final int left;
    private final int right;

    Task(int n, int columns, int left, int right) {
      this.n = n;
      this.columns = columns;
      this.left = left;
      this.right = right;
    }

    @Override
    protected Long compute() {
      if (Integer.bitCount(columns) >= SPAWNED_ROWS) {
        return solutions(n, columns, left, right);
      }
      List<Task> tasks = new ArrayList<>();
      for (int free = ((1 << n) - 1) & ~(columns | left | right); free != 0; free &= free - 1) {
        int bit = free & -free;
        tasks.add(new Task(n, columns | bit, (left | bit) << 1, (right | bit) >> 1));
      }
      long sum = 0;
      for (Task task : invokeAll(tasks)) {
        sum += task.join();
      }
      return sum;
    }
  }
}
