package dev.deco.runtime.internal;

import org.jspecify.annotations.Nullable;

/** What a call read of a list: elements by index, the size, or all of it. */
final class ListReads {
  private final ListState state;
  private final IndexSet indexes = new IndexSet();
  private boolean size;
  private boolean whole;

  /**
   * Nothing yet.
   *
   * @param state what the call wrote itself, which it may read without notice
   */
  ListReads(ListState state) {
    this.state = state;
  }

  /** Adds an element of the list below. */
  void add(int index) {
    indexes.add(index);
  }

  void addSize() {
    if (!state.isCopied()) {
      size = true;
    }
  }

  void addWhole() {
    if (!state.isCopied()) {
      whole = true;
    }
  }

  @Nullable Object[] image() {
    return new @Nullable Object[] {whole, size, indexes.ranges()};
  }

  void restore(@Nullable Object[] image) {
    whole = Images.flag(image[0]);
    size = Images.flag(image[1]);
    indexes.addRanges(Images.ints(image[2]));
  }

  boolean isEmpty() {
    return !whole && !size && indexes.isEmpty();
  }

  @Nullable Conflict conflictWith(Writes writes) {
    if (whole) {
      return writes.inContent();
    }
    Conflict inSize = size ? writes.inSize() : null;
    if (inSize != null) {
      return inSize;
    }
    Conflict[] conflict = new Conflict[1];
    indexes.forEachRange(
        (from, to) -> {
          conflict[0] = writes.inRange(from, to);
          return conflict[0] == null;
        });
    return conflict[0];
  }

  /** Hands these on to the calling call, less what that one wrote itself. */
  void mergeInto(ListReads outer) {
    if (size) {
      outer.addSize();
    }
    if (whole) {
      outer.addWhole();
    }
    indexes.forEachRange(
        (from, to) -> {
          for (int i = from; i < to; i++) {
            outer.take(i);
          }
          return true;
        });
  }

  private void take(int index) {
    if (!state.isCopied()) {
      if (index >= state.belowSize()) {
        size = true;
      } else if (!state.isWritten(index)) {
        indexes.add(index);
      }
    }
  }
}
