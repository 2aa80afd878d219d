package dev.deco.runtime.internal;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A set of indexes that only grows. Neighbours, which is what loops visit, make an interval; the
 * rest are bits in pages, so that a few reads of a huge array cost little.
 */
final class IndexSet {
  private static final int PAGE = 1024;
  private static final int WORDS = PAGE / Long.SIZE;

  private int from;
  private int to;
  private long @Nullable [][] pages;

  /** Visits the set as ranges. */
  @FunctionalInterface
  interface RangeVisitor {
    /**
     * Visits the indexes from {@code from} inclusive to {@code to} exclusive; ranges may overlap.
     *
     * @return whether to go on
     */
    boolean visit(int from, int to);
  }

  void add(int index) {
    int offset = index - from;
    int length = to - from;
    if (Integer.compareUnsigned(offset, length) < 0) {
      return;
    }
    if (offset == length && length != 0) {
      to++;
    } else if (length == 0) {
      from = index;
      to = index + 1;
    } else if (offset == -1) {
      from--;
    } else {
      addBit(index);
    }
  }

  /** Adds all indexes below a length. */
  void addAllBelow(int length) {
    from = 0;
    to = length;
  }

  boolean contains(int index) {
    return Integer.compareUnsigned(index - from, to - from) < 0 || (pages != null && bit(index));
  }

  /** The set as pairs of bounds. */
  int[] ranges() {
    IntStream.Builder bounds = IntStream.builder();
    forEachRange(
        (start, end) -> {
          bounds.add(start).add(end);
          return true;
        });
    return bounds.build().toArray();
  }

  /** Adds what {@link #ranges} of another set has given. */
  void addRanges(int[] bounds) {
    for (int at = 0; at < bounds.length; at += 2) {
      for (int i = bounds[at]; i < bounds[at + 1]; i++) {
        add(i);
      }
    }
  }

  boolean isEmpty() {
    return from == to;
  }

  /**
   * Visits all indexes.
   *
   * @return false where the visitor stopped
   */
  boolean forEachRange(RangeVisitor visitor) {
    if (from != to && !visitor.visit(from, to)) {
      return false;
    }
    if (pages != null) {
      for (int page = 0; page < pages.length; page++) {
        if (pages[page] != null && !forEachRange(page * PAGE, pages[page], visitor)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean forEachRange(int first, long[] words, RangeVisitor visitor) {
    int start = -1;
    for (int i = 0; i < PAGE; i++) {
      long word = words[i / Long.SIZE];
      if (word == 0 && start < 0) {
        i |= Long.SIZE - 1;
      } else if ((word & (1L << i)) == 0) {
        if (start >= 0 && !visitor.visit(first + start, first + i)) {
          return false;
        }
        start = -1;
      } else if (start < 0) {
        start = i;
      }
    }
    return start < 0 || visitor.visit(first + start, first + PAGE);
  }

  private boolean bit(int index) {
    int page = index / PAGE;
    if (index < 0 || pages == null || page >= pages.length || pages[page] == null) {
      return false;
    }
    return (pages[page][index % PAGE / Long.SIZE] & (1L << index)) != 0;
  }

  private void addBit(int index) {
    int page = index / PAGE;
    if (pages == null) {
      pages = new long[page + 1][];
    } else if (page >= pages.length) {
      pages = Arrays.copyOf(pages, Math.max(page + 1, 2 * pages.length));
    }
    if (pages[page] == null) {
      pages[page] = new long[WORDS];
    }
    pages[page][index % PAGE / Long.SIZE] |= 1L << index;
  }
}
