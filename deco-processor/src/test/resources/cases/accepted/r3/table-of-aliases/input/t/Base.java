package t;

import java.util.AbstractList;

/** What the methods of the table inherit. */
class Base {
  protected int[] inherited = new int[3];

  protected int first() {
    return inherited[0];
  }

  interface Cells {
    int[] cells();

    /** Reads what the object has. */
    default int sum() {
      return cells()[0] + cells()[1];
    }
  }

  record Pair(int[] left, int[] right) {}

  record Row(String name, int[] cells) implements Cells {}

  static final class Box<T> {
    T value;

    Box(T value) {
      this.value = value;
    }

    T get() {
      return value;
    }
  }

  enum Store {
    ONLY;

    final int[] cells = new int[3];
  }

  /** A list that shows an array. */
  static final class View extends AbstractList<Integer> {
    private final int[] cells;

    View(int[] cells) {
      this.cells = cells;
    }

    @Override
    public Integer get(int index) {
      return cells[index];
    }

    @Override
    public int size() {
      return cells.length;
    }
  }
}
