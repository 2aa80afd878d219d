package dev.deco.benchmarks.recursion;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.benchmarks.ways.Pools;
import dev.deco.benchmarks.ways.Problem;
import dev.deco.benchmarks.ways.Way;
import java.util.concurrent.RecursiveTask;

/** The Fibonacci numbers, as nobody should compute them: nothing but calls. */
record Fib(int n) implements Problem {
  private static final int CUT_OFF = 20;

  @Concurrent
  @Synchronized
  static long fib(int n) {
    if (n < 2) {
      return n;
    }
    return fib(n - 1) + fib(n - 2);
  }

  @Override
  public Object serial() {
    return fib(n);
  }

  @Override
  public Object deco() {
    return DecoFib.fib(n);
  }

  @Override
  public Object byHand(Way way) {
    return Pools.FORK_JOIN.invoke(new Task(n));
  }

  @SuppressWarnings("serial")
  private static final class Task extends RecursiveTask<Long> {
    private final int n;

    Task(int n) {
      this.n = n;
    }

    @Override
    protected Long compute() {
      if (n <= CUT_OFF) {
        return fib(n);
      }
      Task left = new Task(n - 1);
      left.fork();
      long right = new Task(n - 2).compute();
      return left.join() + right;
    }
  }
}
