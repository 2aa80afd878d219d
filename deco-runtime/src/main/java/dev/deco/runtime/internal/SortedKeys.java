package dev.deco.runtime.internal;

import java.io.NotSerializableException;
import java.io.Serializable;
import java.util.AbstractSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/** The keys of a {@link SortedView}; for a sorted set, its elements. */
class SortedKeys extends AbstractSet<@Nullable Object>
    implements NavigableSet<@Nullable Object>, Serializable {
  private static final long serialVersionUID = 1;

  private final transient SortedView view;
  private final transient boolean ofSet;

  /**
   * Keys.
   *
   * @param ofSet whether they are the elements of a set, so that others can be added
   */
  SortedKeys(SortedView view, boolean ofSet) {
    this.view = view;
    this.ofSet = ofSet;
  }

  private SortedKeys keysOf(SortedView part) {
    return new SortedKeys(part, ofSet);
  }

  @Override
  public final boolean add(@Nullable Object element) {
    if (!ofSet) {
      throw new UnsupportedOperationException();
    }
    if (view.containsKey(element)) {
      return false;
    }
    view.put(element, Boolean.TRUE);
    return true;
  }

  @Override
  public final boolean contains(@Nullable Object element) {
    return view.containsKey(element);
  }

  @Override
  public final boolean remove(@Nullable Object element) {
    if (!view.containsKey(element)) {
      return false;
    }
    view.remove(element);
    return true;
  }

  @Override
  public final int size() {
    return view.size();
  }

  @Override
  public final boolean isEmpty() {
    return view.isEmpty();
  }

  @Override
  public final void clear() {
    view.clear();
  }

  @Override
  public final Iterator<@Nullable Object> iterator() {
    return view.keys(false);
  }

  @Override
  public final Iterator<@Nullable Object> descendingIterator() {
    return view.keys(true);
  }

  @Override
  public final @Nullable Object first() {
    return view.firstKey();
  }

  @Override
  public final @Nullable Object last() {
    return view.lastKey();
  }

  @Override
  public final @Nullable Object lower(@Nullable Object element) {
    return view.lowerKey(element);
  }

  @Override
  public final @Nullable Object floor(@Nullable Object element) {
    return view.floorKey(element);
  }

  @Override
  public final @Nullable Object ceiling(@Nullable Object element) {
    return view.ceilingKey(element);
  }

  @Override
  public final @Nullable Object higher(@Nullable Object element) {
    return view.higherKey(element);
  }

  @Override
  public final @Nullable Object pollFirst() {
    Map.Entry<@Nullable Object, @Nullable Object> first = view.pollFirstEntry();
    return first == null ? null : first.getKey();
  }

  @Override
  public final @Nullable Object pollLast() {
    Map.Entry<@Nullable Object, @Nullable Object> last = view.pollLastEntry();
    return last == null ? null : last.getKey();
  }

  @Override
  public final @Nullable Comparator<? super @Nullable Object> comparator() {
    return view.comparator();
  }

  @Override
  public final NavigableSet<@Nullable Object> descendingSet() {
    return keysOf(view.descendingMap());
  }

  @Override
  public final NavigableSet<@Nullable Object> subSet(
      @Nullable Object from, boolean fromInclusive, @Nullable Object to, boolean toInclusive) {
    return keysOf(view.subMap(from, fromInclusive, to, toInclusive));
  }

  @Override
  public final NavigableSet<@Nullable Object> headSet(@Nullable Object to, boolean inclusive) {
    return keysOf(view.headMap(to, inclusive));
  }

  @Override
  public final NavigableSet<@Nullable Object> tailSet(@Nullable Object from, boolean inclusive) {
    return keysOf(view.tailMap(from, inclusive));
  }

  @Override
  public final NavigableSet<@Nullable Object> subSet(@Nullable Object from, @Nullable Object to) {
    return subSet(from, true, to, false);
  }

  @Override
  public final NavigableSet<@Nullable Object> headSet(@Nullable Object to) {
    return headSet(to, false);
  }

  @Override
  public final NavigableSet<@Nullable Object> tailSet(@Nullable Object from) {
    return tailSet(from, true);
  }

  Object writeReplace() throws NotSerializableException {
    if (view.copy() instanceof SetAsMap copy) {
      return copy.set();
    }
    throw new NotSerializableException("the keys of a sorted map"); // as those of java.util
  }
}
