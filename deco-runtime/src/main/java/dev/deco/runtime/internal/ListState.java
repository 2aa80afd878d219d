package dev.deco.runtime.internal;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.RandomAccess;
import java.util.Vector;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A list as one call has made it: the list below plus the journal. Elements that were set are kept
 * by index, appended ones at the end; any other change makes a private copy of the whole list.
 *
 * <p>As a {@link List} it shows the present elements as they are stored. Reading changes nothing:
 * child calls look into the state of their parent. Clearing and adding at the end read nothing.
 */
final class ListState extends AbstractList<@Nullable Object> implements RandomAccess {
  private static final @Nullable Object[] NONE = {};

  private final TrackingIsolation isolation;
  private final @Nullable TrackingIsolation home;
  private final List<@Nullable Object> root;
  private final List<@Nullable Object> below;
  private final int belowSize;
  private final WrittenIndexes written;
  private @Nullable Object[] values = NONE;
  private @Nullable List<@Nullable Object> appended;
  private @Nullable List<@Nullable Object> copy;
  private boolean copyChanged;
  private boolean restructured;
  private @Nullable List<@Nullable Object> indexed;

  /**
   * The state without writes.
   *
   * @param isolation of the call
   * @param home the call that has the root itself
   * @param root the list itself
   * @param below the root, or the state of a calling call
   */
  ListState(
      TrackingIsolation isolation,
      @Nullable TrackingIsolation home,
      List<@Nullable Object> root,
      List<@Nullable Object> below) {
    this.isolation = isolation;
    this.home = home;
    this.root = root;
    this.below = below;
    this.belowSize = below.size();
    this.written = new WrittenIndexes(belowSize);
  }

  /** How many elements the list below has. */
  int belowSize() {
    return belowSize;
  }

  /** Whether the private copy is in use, so that nothing is read from below any more. */
  boolean isCopied() {
    return copy != null;
  }

  /** The private copy, to change. */
  List<@Nullable Object> copy() {
    if (copy == null) {
      throw new IllegalStateException("not copied");
    }
    return copy;
  }

  boolean isWritten(int index) {
    return written.slotOf(index) >= 0;
  }

  /** What the call put at an index that {@link #isWritten}. */
  @Nullable Object writtenAt(int index) {
    return values[written.slotOf(index)];
  }

  /** The element of the list below. */
  @Nullable Object belowAt(int index) {
    if (indexed == null && below instanceof LinkedList<@Nullable Object> linked) {
      if (index == 0 || index == belowSize - 1) {
        return index == 0 ? linked.getFirst() : linked.getLast(); // of a queue, nothing else
      }
    }
    return indexed().get(index);
  }

  /** The call whose code put an element that this one has not written; null: the outermost. */
  @Nullable TrackingIsolation supplierBelow(int index) {
    return below instanceof ListState outer ? outer.supplier(index) : home;
  }

  private @Nullable TrackingIsolation supplier(int index) {
    boolean own = copy != null || index >= belowSize || isWritten(index);
    return own ? isolation : supplierBelow(index);
  }

  private int appendedSize() {
    return appended == null ? 0 : appended.size();
  }

  @Override
  public int size() {
    return copy != null ? copy.size() : belowSize + appendedSize();
  }

  @Override
  public @Nullable Object get(int index) {
    if (copy != null) {
      return copy.get(index);
    }
    if (Integer.compareUnsigned(index, belowSize) < 0) {
      int slot = written.slotOf(index);
      return slot >= 0 ? values[slot] : belowAt(index);
    }
    if (appended != null && index >= belowSize && index - belowSize < appended.size()) {
      return appended.get(index - belowSize);
    }
    // Out of bounds: a list of the same class says so in its own words.
    return appended == null ? below.get(index) : newLike(this).get(index);
  }

  @Override
  public @Nullable Object set(int index, @Nullable Object value) {
    Object old = get(index);
    if (copy != null) {
      copy.set(index, value);
      changed(false);
    } else {
      put(index, value);
    }
    return old;
  }

  /** Sets an element that is in bounds; not when copied. */
  void put(int index, @Nullable Object value) {
    if (index >= belowSize && appended != null) {
      appended.set(index - belowSize, value);
      return;
    }
    int slot = written.slotOf(index);
    if (slot < 0) {
      slot = claim(index);
    }
    values[slot] = value;
  }

  @Override
  public boolean add(@Nullable Object value) {
    if (copy != null) {
      changed(true);
      return copy.add(value);
    }
    if (appended == null) {
      appended = new ArrayList<>();
    }
    return appended.add(value);
  }

  /**
   * Makes the private copy.
   *
   * @param seen what the call sees of the list below at an index
   */
  void makeCopy(IntFunction<@Nullable Object> seen) {
    List<@Nullable Object> elements = new ArrayList<>(size());
    for (int i = 0; i < belowSize; i++) {
      elements.add(isWritten(i) ? writtenAt(i) : seen.apply(i));
    }
    if (appended != null) {
      elements.addAll(appended);
    }
    restructured = appended != null;
    copyChanged = restructured || !written.isEmpty();
    become(elements);
  }

  @Override
  public void clear() {
    become(List.of());
    changed(true);
  }

  /**
   * Notes that the copy was changed.
   *
   * @param structure whether elements came or went
   */
  void changed(boolean structure) {
    copyChanged = true;
    restructured |= structure;
  }

  boolean hasWrites() {
    return copy != null ? copyChanged : appended != null || !written.isEmpty();
  }

  /** A new list of the class of the root. */
  List<@Nullable Object> newLike(List<@Nullable Object> elements) {
    if (root instanceof LinkedList) {
      return new LinkedList<>(elements);
    }
    return root instanceof Vector ? new Vector<>(elements) : new ArrayList<>(elements);
  }

  /** Writes the journal to the root, or to the state of the calling call. */
  void applyTo(List<@Nullable Object> target, UnaryOperator<@Nullable Object> outgoing) {
    if (copy != null) {
      List<@Nullable Object> elements = new ArrayList<>(copy);
      elements.replaceAll(outgoing);
      if (restructured) {
        target.clear();
        target.addAll(elements);
      } else if (copyChanged) {
        setAll(target, elements);
      }
      return;
    }
    if (target instanceof RandomAccess) {
      written.forEachRun(
          (slot, index, n) -> {
            for (int i = 0; i < n; i++) {
              target.set(index + i, outgoing.apply(values[slot + i]));
            }
          });
    } else if (!written.isEmpty()) {
      ListIterator<@Nullable Object> each = target.listIterator();
      for (int i = 0; i < belowSize; i++) {
        each.next();
        if (isWritten(i)) {
          each.set(outgoing.apply(writtenAt(i)));
        }
      }
    }
    if (appended != null) {
      List<@Nullable Object> elements = new ArrayList<>(appended);
      elements.replaceAll(outgoing);
      target.addAll(elements);
    }
  }

  /** The journal as plain data: a new content, or elements by index and appended ones. */
  @Nullable Object[] image(UnaryOperator<@Nullable Object> outgoing) {
    if (copy != null) {
      return copyChanged
          ? new @Nullable Object[] {restructured, Images.all(copy, outgoing)}
          : new @Nullable Object[0];
    }
    IntStream.Builder indexes = IntStream.builder();
    List<@Nullable Object> set = new ArrayList<>();
    written.forEachRun(
        (slot, index, n) -> {
          for (int i = 0; i < n; i++) {
            indexes.add(index + i);
            set.add(outgoing.apply(values[slot + i]));
          }
        });
    return new @Nullable Object[] {
      indexes.build().toArray(),
      set.toArray(),
      appended == null ? null : Images.all(appended, outgoing)
    };
  }

  /** Takes over what {@link #image} has given. */
  void restore(@Nullable Object[] image) {
    if (image.length == 2) {
      become(Arrays.asList(Images.tree(image[1])));
      changed(Images.flag(image[0]));
    } else if (image.length == 3) {
      int[] indexes = Images.ints(image[0]);
      @Nullable Object[] set = Images.tree(image[1]);
      for (int i = 0; i < indexes.length; i++) {
        put(indexes[i], set[i]);
      }
      if (image[2] != null) {
        appended = new ArrayList<>(Arrays.asList(Images.tree(image[2])));
      }
    }
  }

  /** Says what {@link #applyTo} writes. */
  void tell(Writes writes, Object writer) {
    if (copy != null) {
      if (copyChanged) {
        writes.addWhole(writer);
      }
      return;
    }
    written.forEachRun((slot, index, n) -> writes.addIndexes(index, index + n, writer));
    if (appended != null) {
      writes.addSize(writer);
    }
  }

  void forEachStored(Consumer<@Nullable Object> visitor) {
    if (copy != null) {
      copy.forEach(visitor);
      return;
    }
    written.forEachRun(
        (slot, index, n) -> {
          for (int i = 0; i < n; i++) {
            visitor.accept(values[slot + i]);
          }
        });
    if (appended != null) {
      appended.forEach(visitor);
    }
  }

  private static void setAll(List<@Nullable Object> target, List<@Nullable Object> elements) {
    ListIterator<@Nullable Object> each = target.listIterator();
    for (Object element : elements) {
      each.next();
      each.set(element);
    }
  }

  private void become(List<@Nullable Object> elements) {
    copy = newLike(elements);
    values = NONE;
    appended = null;
  }

  private int claim(int index) {
    int slot = written.claim(index);
    if (slot == WrittenIndexes.DENSE_FIRST) {
      @Nullable Object[] dense = new Object[belowSize];
      written.forEachRun((from, at, n) -> System.arraycopy(values, from, dense, at, n));
      values = dense;
      written.becomeDense();
      slot = written.claim(index);
    } else if (slot >= values.length) {
      values = Arrays.copyOf(values, Math.max(8, Math.min(2 * values.length, belowSize)));
    }
    return slot;
  }

  // Reads by index must not walk a linked list again and again. Two threads that race here find the
  // same elements, and a list of Arrays has only final fields.
  private List<@Nullable Object> indexed() {
    List<@Nullable Object> list = indexed;
    if (list == null) {
      list = below instanceof RandomAccess ? below : Arrays.asList(below.toArray());
      indexed = list;
    }
    return list;
  }
}
