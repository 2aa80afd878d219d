package dev.deco.runtime.internal;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The proxy of a list made by {@link Arrays#asList}: the elements are those of the array. */
final class FixedList extends AbstractList<@Nullable Object>
    implements Proxy, RandomAccess, Serializable {
  private static final long serialVersionUID = 1;

  private final transient TrackingIsolation isolation;
  private final transient @Nullable TrackingIsolation home;
  private final transient Object root;
  private final transient @Nullable Object[] array;

  FixedList(
      TrackingIsolation isolation,
      @Nullable TrackingIsolation home,
      Object root,
      @Nullable Object[] array) {
    this.isolation = isolation;
    this.home = home;
    this.root = root;
    this.array = array;
  }

  @Override
  public Object root() {
    return root;
  }

  @Override
  public @Nullable Object[] storage() {
    return array;
  }

  @Override
  public TrackingIsolation isolation() {
    return isolation;
  }

  @Override
  public @Nullable TrackingIsolation home() {
    return home;
  }

  @Override
  public int size() {
    return array.length;
  }

  @Override
  public @Nullable Object get(int index) {
    return isolation.entered() ? isolation.references(array).element(index) : forward().get(index);
  }

  @Override
  public @Nullable Object set(int index, @Nullable Object value) {
    if (!isolation.entered()) {
      return forward().set(index, value);
    }
    Object old = get(index);
    isolation.references(array).set(index, value);
    return old;
  }

  /** The iterator of the base is one of the array, which has no remove. */
  @Override
  public Iterator<@Nullable Object> iterator() {
    ListIterator<@Nullable Object> each = listIterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return each.hasNext();
      }

      @Override
      public @Nullable Object next() {
        return each.next();
      }
    };
  }

  @SuppressWarnings("unchecked") // a proxy or base of a list is a list
  private List<@Nullable Object> forward() {
    return (List<@Nullable Object>) isolation.outerForm(this);
  }

  private Object writeReplace() {
    return Storage.probing() ? this : Arrays.asList(toArray());
  }
}
