package dev.deco.runtime.internal;

import java.lang.reflect.Array;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a call read and wrote of one array. The subclasses, one for each element type, hold the
 * values in a column of that type; here is all that does not depend on the type.
 *
 * <p>Peeking changes nothing, so that child calls may look into the overlay of their parent.
 */
abstract class ArrayOverlay implements Overlay {
  private static final int FIRST_CAPACITY = 8;

  final TrackingIsolation isolation;
  final Object array;
  final WrittenIndexes written;
  final @Nullable ArrayOverlay below;
  private final @Nullable TrackingIsolation home;
  private final IndexSet reads = new IndexSet();
  private final int length;
  private boolean wholeRead;
  private boolean owned;
  private boolean checked;
  private boolean through;
  private boolean foundByCode;

  /**
   * An overlay without writes.
   *
   * @param isolation of the call
   * @param home the call that has the array itself
   * @param array the array
   * @param below the overlay of a calling call, if it has one
   */
  ArrayOverlay(
      TrackingIsolation isolation,
      @Nullable TrackingIsolation home,
      Object array,
      @Nullable ArrayOverlay below) {
    this.isolation = isolation;
    this.home = home;
    this.array = array;
    this.below = below;
    this.length = Array.getLength(array);
    this.written = new WrittenIndexes(length);
  }

  /** The column of values: by slot, see {@link WrittenIndexes}. */
  abstract Object column();

  abstract void column(Object column);

  /** A column of the element type. */
  Object newColumn(int capacity) {
    return Array.newInstance(array.getClass().getComponentType(), capacity);
  }

  /** Elements as the call sees them. */
  abstract Object slice(int from, int count);

  /** Writes elements of another overlay's column, as the call that this overlay belongs to. */
  abstract void setAll(Object from, int slot, int index, int count);

  /** The column as the calling call is to see it. */
  Object outgoing() {
    return column();
  }

  /** Whether the value in a dense column is another than that below. */
  abstract boolean differs(int index);

  @Override
  public final Object root() {
    return array;
  }

  @Override
  public final @Nullable TrackingIsolation home() {
    return home;
  }

  final int length() {
    return length;
  }

  final void checkIndex(int index) {
    if (Integer.compareUnsigned(index, length) >= 0) {
      throw new ArrayIndexOutOfBoundsException(
          "Index " + index + " out of bounds for length " + length);
    }
  }

  final void noteRead(int index) {
    if (!wholeRead) {
      reads.add(index);
    }
  }

  /** Notes that all elements that the call has not written were read. */
  final void noteWholeRead() {
    wholeRead = true;
  }

  /** The slot of an index that is written for the first time. */
  final int claim(int index) {
    if (!checked) {
      checked = true;
      isolation.beforeWrite(array);
    }
    int slot = written.claim(index);
    if (slot == WrittenIndexes.DENSE_FIRST) {
      makeDense();
      return written.claim(index);
    }
    int capacity = Array.getLength(column());
    if (slot >= capacity) {
      Object longer = newColumn(Math.max(FIRST_CAPACITY, Math.min(2 * capacity, length)));
      System.arraycopy(column(), 0, longer, 0, capacity);
      column(longer);
    }
    return slot;
  }

  /** Notes that the code of the call came up with the array: it may have made it. */
  final void foundByCode() {
    foundByCode = true;
  }

  /** Whether the array may be one that the call has made. */
  final boolean mayBeNew() {
    return foundByCode;
  }

  /** Copies the elements as the call has them. */
  void copyTo(Object target) {
    if (below == null) {
      System.arraycopy(array, 0, target, 0, length);
    } else {
      below.copyTo(target);
    }
    written.forEachRun((slot, index, n) -> System.arraycopy(column(), slot, target, index, n));
  }

  /**
   * Makes the column an array that others write to, and counts it all as read.
   *
   * @return the column
   */
  final Object own() {
    if (!owned) {
      isolation.beforeWrite(array);
      if (!through) {
        noteWholeRead();
      }
      if (!written.isDense()) {
        makeDense();
      }
      owned = true;
      column(ownColumn());
      written.addAll();
    }
    return column();
  }

  /** Makes the array itself the column: it is new in the call, and nobody else sees it. */
  final void writeThrough() {
    through = true;
    column(array);
    written.becomeDense();
    written.addAll();
  }

  /** The dense column with the elements as the call sees them. */
  Object ownColumn() {
    return column();
  }

  final boolean isOwned() {
    return owned;
  }

  private void makeDense() {
    Object dense = newColumn(length);
    copyTo(dense);
    column(dense);
    written.becomeDense();
  }

  @Override
  public final long weight() {
    return 300 + (through ? 0 : 8L * Array.getLength(column()));
  }

  @Override
  public final boolean hasReads() {
    return wholeRead || !reads.isEmpty();
  }

  @Override
  public final boolean hasWrites() {
    return !through && !written.isEmpty();
  }

  @Override
  public final @Nullable Conflict conflictWith(Writes writes) {
    if (wholeRead) {
      return writes.inContent();
    }
    Conflict[] conflict = new Conflict[1];
    reads.forEachRange(
        (from, to) -> {
          conflict[0] = writes.inRange(from, to);
          return conflict[0] == null;
        });
    return conflict[0];
  }

  @Override
  public final void mergeReads(Overlay outer) {
    ArrayOverlay target = (ArrayOverlay) outer;
    if (wholeRead) {
      target.noteWholeRead();
    }
    reads.forEachRange(
        (from, to) -> {
          for (int i = from; i < to; i++) {
            if (target.written.slotOf(i) < 0) {
              target.noteRead(i);
            }
          }
          return true;
        });
  }

  @Override
  public final void replay(@Nullable Overlay outer) {
    Object values = outgoing();
    forEachChange(
        (slot, index, n) -> {
          if (outer == null) {
            System.arraycopy(values, slot, array, index, n);
          } else {
            ((ArrayOverlay) outer).setAll(values, slot, index, n);
          }
        });
  }

  @Override
  public final @Nullable Object[] image() {
    Object values = outgoing();
    IntStream.Builder runs = IntStream.builder();
    int[] count = new int[1];
    forEachChange(
        (slot, index, n) -> {
          runs.add(index).add(n);
          count[0] += n;
        });
    Class<?> component = values.getClass().getComponentType();
    Object packed = count[0] == 0 ? null : Array.newInstance(component, count[0]);
    int[] filled = new int[1];
    forEachChange(
        (slot, index, n) -> {
          System.arraycopy(values, slot, packed, filled[0], n);
          filled[0] += n;
        });
    return new @Nullable Object[] {wholeRead, reads.ranges(), runs.build().toArray(), packed};
  }

  @Override
  public final void restore(@Nullable Object[] image) {
    wholeRead = Images.flag(image[0]);
    reads.addRanges(Images.ints(image[1]));
    int[] runs = Images.ints(image[2]);
    Object packed = image[3];
    int slot = 0;
    for (int at = 0; packed != null && at < runs.length; at += 2) {
      setAll(packed, slot, runs[at], runs[at + 1]);
      slot += runs[at + 1];
    }
  }

  @Override
  public final void tell(Writes writes, Object writer) {
    forEachChange((slot, index, n) -> writes.addIndexes(index, index + n, writer));
  }

  // What others did to an array that was handed to them shows only in its elements. It was read as
  // a
  // whole, so what is equal to what is below has been so all the time.
  private void forEachChange(WrittenIndexes.RunVisitor visitor) {
    if (!owned) {
      written.forEachRun(visitor);
      return;
    }
    if (through) {
      return;
    }
    for (int start = 0, end; start < length; start = end + 1) {
      end = start;
      while (end < length && differs(end)) {
        end++;
      }
      if (end > start) {
        visitor.visit(start, start, end - start);
      }
    }
  }
}
