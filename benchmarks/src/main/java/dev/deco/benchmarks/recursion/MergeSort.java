package dev.deco.benchmarks.recursion;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.benchmarks.ways.Pools;
import dev.deco.benchmarks.ways.Problem;
import dev.deco.benchmarks.ways.Way;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.RecursiveTask;

/** Merge sort that returns new arrays; only its leaves, of 64 numbers, are sorted otherwise. */
record MergeSort(int[] numbers) implements Problem {
  private static final int LEAF = 64;
  private static final int CUT_OFF = 8_192;

  static MergeSort of(int size) {
    return new MergeSort(new Random(7).ints(size).toArray());
  }

  @Concurrent
  @Synchronized
  static int[] sorted(int[] numbers, int from, int to) {
    if (to - from <= LEAF) {
      int[] leaf = Arrays.copyOfRange(numbers, from, to);
      Arrays.sort(leaf);
      return leaf;
    }
    int middle = (from + to) >>> 1;
    int[] left = sorted(numbers, from, middle);
    int[] right = sorted(numbers, middle, to);
    return merged(left, right);
  }

  private static int[] merged(int[] left, int[] right) {
    int[] merged = new int[left.length + right.length];
    int i = 0;
    int j = 0;
    for (int k = 0; k < merged.length; k++) {
      merged[k] =
          j == right.length || (i < left.length && left[i] <= right[j]) ? left[i++] : right[j++];
    }
    return merged;
  }

  @Override
  public Object serial() {
    return sorted(numbers, 0, numbers.length);
  }

  @Override
  public Object deco() {
    return DecoMergeSort.sorted(numbers, 0, numbers.length);
  }

  @Override
  public Object byHand(Way way) {
    return Pools.FORK_JOIN.invoke(new Task(numbers, 0, numbers.length));
  }

  @SuppressWarnings("serial")
  private static final class Task extends RecursiveTask<int[]> {
    private final int[] numbers;
    private final int from;
    private final int to;

    Task(int[] numbers, int from, int to) {
      this.numbers = numbers;
      this.from = from;
      this.to = to;
    }

    @Override
    protected int[] compute() {
      if (to - from <= CUT_OFF) {
        return sorted(numbers, from, to);
      }
      int middle = (from + to) >>> 1;
      Task right = new Task(numbers, middle, to);
      right.fork();
      int[] left = new Task(numbers, from, middle).compute();
      return merged(left, right.join());
    }
  }
}
