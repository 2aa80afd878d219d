package dev.deco.micrometer;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

/** A program as users write them: its wrapper is generated. */
final class Rows {
  private Rows() {}

  /** The sum of a row. */
  @Concurrent
  static int sum(int[] row) throws InterruptedException {
    Thread.sleep(2);
    int sum = 0;
    for (int value : row) {
      if (value < 0) {
        throw new IllegalArgumentException("negative");
      }
      sum += value;
    }
    return sum;
  }

  /** The sums of all rows. */
  @Synchronized
  static int[] sums(int[][] rows) throws InterruptedException {
    int[] sums = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      sums[i] = sum(rows[i]);
    }
    return sums;
  }

  /** Adds the cell before to a cell, as the next call does with that. */
  @Concurrent
  static void addBefore(int[] cells, int at) throws InterruptedException {
    int before = cells[at - 1];
    Thread.sleep(2);
    cells[at] += before;
  }

  /** Sums up to each cell. */
  @Synchronized
  static int[] upTo(int... cells) throws InterruptedException {
    for (int i = 1; i < cells.length; i++) {
      addBefore(cells, i);
    }
    return cells;
  }
}
