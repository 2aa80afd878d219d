package dev.deco.runtime.internal;

import java.util.Arrays;

/**
 * Which indexes a call wrote, and where it keeps the values: each index has a slot in a column of
 * values that belongs to the overlay.
 *
 * <p>It takes the cheapest of three shapes. A run of neighbours needs no table at all. Scattered
 * indexes have a table with open addressing, slots in the order of the first writes. When much of
 * the array is written the column becomes dense: as long as the array, and each index its own slot.
 *
 * <p>{@link #slotOf} changes nothing, so that child calls may ask it from other threads.
 */
final class WrittenIndexes {
  /** What {@link #claim} returns when the overlay has to make its column dense first. */
  static final int DENSE_FIRST = -1;

  private static final int SHORT = 32;
  private static final int SPARSE_SHARE = 4;
  private static final int MIX = 0x9E3779B9;

  private final int length;
  private int first;
  private int count;
  // Scattered: the index of each slot, and slots by hashed index, plus one as zero is free.
  private int[] order = {};
  private int[] table = {};
  private IndexSet dense = NONE;

  private static final IndexSet NONE = new IndexSet();

  /** Visits runs of neighbours that have neighbouring slots. */
  @FunctionalInterface
  interface RunVisitor {
    void visit(int slot, int index, int count);
  }

  /**
   * No index yet.
   *
   * @param length how many indexes there are
   */
  WrittenIndexes(int length) {
    this.length = length;
  }

  boolean isEmpty() {
    return count == 0 && dense == NONE;
  }

  boolean isDense() {
    return dense != NONE;
  }

  /** How many slots are in use; not for a dense column. */
  int count() {
    return count;
  }

  /**
   * The slot of an index.
   *
   * @return negative where the index was not written
   */
  int slotOf(int index) {
    if (table.length != 0) {
      return find(index);
    }
    if (dense != NONE) {
      return dense.contains(index) ? index : -1;
    }
    int slot = index - first;
    return Integer.compareUnsigned(slot, count) < 0 ? slot : -1;
  }

  /**
   * The slot of an index that had none.
   *
   * @return {@link #DENSE_FIRST} where {@link #becomeDense} is due
   */
  int claim(int index) {
    if (dense != NONE) {
      dense.add(index);
      return index;
    }
    if (table.length == 0) {
      if (count == 0) {
        first = index;
        return count++;
      }
      if (index - first == count) {
        return count++;
      }
      if (denseSoon()) {
        return DENSE_FIRST;
      }
      scatter();
    } else if (2 * count >= table.length) {
      if (denseSoon()) {
        return DENSE_FIRST;
      }
      grow();
    }
    order[count] = index;
    insert(index, count);
    return count++;
  }

  /** From now on each index is its own slot; the overlay has moved the values. */
  void becomeDense() {
    IndexSet indexes = new IndexSet();
    forEachRun(
        (slot, index, n) -> {
          for (int i = 0; i < n; i++) {
            indexes.add(index + i);
          }
        });
    dense = indexes;
    order = new int[0];
    table = new int[0];
  }

  /** Counts every index as written; the column is dense. */
  void addAll() {
    dense.addAllBelow(length);
  }

  /** Visits what was written, in the order of the slots. */
  void forEachRun(RunVisitor visitor) {
    if (dense != NONE) {
      dense.forEachRange(
          (from, to) -> {
            visitor.visit(from, from, to - from);
            return true;
          });
    } else if (table.length == 0) {
      if (count != 0) {
        visitor.visit(0, first, count);
      }
    } else {
      for (int slot = 0, end; slot < count; slot = end) {
        end = slot + 1;
        while (end < count && order[end] == order[end - 1] + 1) {
          end++;
        }
        visitor.visit(slot, order[slot], end - slot);
      }
    }
  }

  private boolean denseSoon() {
    return length <= SHORT || count >= length / SPARSE_SHARE;
  }

  private void scatter() {
    int capacity = Integer.highestOneBit(Math.max(count, 8)) * 2;
    order = new int[capacity];
    table = new int[2 * capacity];
    for (int slot = 0; slot < count; slot++) {
      order[slot] = first + slot;
      insert(first + slot, slot);
    }
  }

  private void grow() {
    order = Arrays.copyOf(order, 2 * order.length);
    table = new int[2 * table.length];
    for (int slot = 0; slot < count; slot++) {
      insert(order[slot], slot);
    }
  }

  private void insert(int index, int slot) {
    int at = hash(index);
    while (table[at] != 0) {
      at = (at + 1) & (table.length - 1);
    }
    table[at] = slot + 1;
  }

  private int find(int index) {
    for (int at = hash(index); table[at] != 0; at = (at + 1) & (table.length - 1)) {
      int slot = table[at] - 1;
      if (order[slot] == index) {
        return slot;
      }
    }
    return -1;
  }

  private int hash(int index) {
    return (index * MIX) >>> (Integer.numberOfLeadingZeros(table.length) + 1);
  }
}
