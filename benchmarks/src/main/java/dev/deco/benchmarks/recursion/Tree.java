package dev.deco.benchmarks.recursion;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.benchmarks.ways.Pools;
import dev.deco.benchmarks.ways.Problem;
import dev.deco.benchmarks.ways.Way;
import java.util.concurrent.RecursiveTask;

/**
 * A walk through an unbalanced tree that is not there: a node's size is told by its seed, and of
 * each node one child has about nine tenths of the nodes below it.
 */
record Tree(int nodes) implements Problem {
  private static final int CUT_OFF = 2_000;

  @Concurrent
  @Synchronized
  static long weight(int nodes, long seed) {
    long own = mixed(seed);
    if (nodes <= 1) {
      return own;
    }
    int large = large(nodes);
    return own + weight(large, own) + weight(nodes - 1 - large, own + 1);
  }

  private static int large(int nodes) {
    return (int) ((nodes - 1) * 0.9);
  }

  /** Some work for each node. */
  private static long mixed(long seed) {
    long x = seed;
    for (int i = 0; i < 12; i++) {
      x = (x ^ (x >>> 31)) * 0x9E3779B97F4A7C15L + i;
    }
    return x;
  }

  @Override
  public Object serial() {
    return weight(nodes, 1);
  }

  @Override
  public Object deco() {
    return DecoTree.weight(nodes, 1);
  }

  @Override
  public Object byHand(Way way) {
    return Pools.FORK_JOIN.invoke(new Task(nodes, 1));
  }

  @SuppressWarnings("serial")
  private static final class Task extends RecursiveTask<Long> {
    private final int nodes;
    private final long seed;

    Task(int nodes, long seed) {
      this.nodes = nodes;
      this.seed = seed;
    }

    @Override
    protected Long compute() {
      if (nodes <= CUT_OFF) {
        return weight(nodes, seed);
      }
      long own = mixed(seed);
      int large = large(nodes);
      Task small = new Task(nodes - 1 - large, own + 1);
      small.fork();
      long heavy = new Task(large, own).compute();
      return own + heavy + small.join();
    }
  }
}
