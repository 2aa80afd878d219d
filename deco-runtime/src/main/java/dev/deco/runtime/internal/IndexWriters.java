package dev.deco.runtime.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote each index of one list or array last in this epoch. Pages of writers, and one writer
 * for a page that was written as a whole.
 */
final class IndexWriters {
  private static final int PAGE = 1024;
  private static final int SMALLEST = 8;

  private @Nullable Object[] uniform = {};
  private @Nullable Object[] @Nullable [] pages = {};

  void put(int index, Object writer) {
    putRange(index, index + 1, writer);
  }

  void putRange(int from, int to, Object writer) {
    reserve((to - 1) / PAGE);
    for (int start = from; start < to; ) {
      int page = start / PAGE;
      int end = Math.min(to, (page + 1) * PAGE);
      if (end - start == PAGE) {
        uniform[page] = writer;
        pages[page] = null;
      } else {
        fill(page, start % PAGE, end - page * PAGE, writer);
      }
      start = end;
    }
  }

  /**
   * The first index of a range that was written.
   *
   * @return negative where none was
   */
  int firstWritten(int from, int to) {
    int bound = (int) Math.min(to, (long) pages.length * PAGE);
    for (int start = Math.max(from, 0); start < bound; ) {
      int page = start / PAGE;
      int end = Math.min(bound, (page + 1) * PAGE);
      if (uniform[page] != null) {
        return start;
      }
      if (pages[page] != null) {
        int length = Math.min(end - page * PAGE, pages[page].length);
        for (int i = start % PAGE; i < length; i++) {
          if (pages[page][i] != null) {
            return page * PAGE + i;
          }
        }
      }
      start = end;
    }
    return -1;
  }

  @Nullable Object writerOf(int index) {
    int page = index / PAGE;
    if (index < 0 || page >= pages.length) {
      return null;
    }
    if (pages[page] != null
        && index % PAGE < pages[page].length
        && pages[page][index % PAGE] != null) {
      return pages[page][index % PAGE];
    }
    return uniform[page];
  }

  private void reserve(int page) {
    if (page >= pages.length) {
      int length = Math.max(page + 1, Math.min(2 * pages.length, pages.length + PAGE));
      uniform = Arrays.copyOf(uniform, length);
      pages = Arrays.copyOf(pages, length);
    }
  }

  private void fill(int page, int from, int to, Object writer) {
    // A short array must not cost a page as long as those of a long one.
    if (pages[page] == null) {
      pages[page] = new Object[Math.min(PAGE, Math.max(SMALLEST, to))];
    } else if (to > pages[page].length) {
      pages[page] =
          Arrays.copyOf(pages[page], Math.min(PAGE, Math.max(to, 2 * pages[page].length)));
    }
    Arrays.fill(pages[page], from, to, writer);
  }
}
