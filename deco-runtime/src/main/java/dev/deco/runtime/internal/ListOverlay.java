package dev.deco.runtime.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The proxy of a list. An append reads nothing, so that the appends of several calls follow one
 * another at the replay; whatever moves elements reads and writes the whole list.
 *
 * <p>Changes by a function that the list itself calls are not imitated: the call is run again in
 * place, where the list does what it does.
 */
class ListOverlay extends ListReader {
  private static final long serialVersionUID = 1;

  ListOverlay(
      TrackingIsolation isolation,
      @Nullable TrackingIsolation home,
      List<@Nullable Object> root,
      List<@Nullable Object> below) {
    super(isolation, home, root, below);
  }

  /** The proxy of a list with fast access by index. */
  static final class Fast extends ListOverlay implements RandomAccess {
    private static final long serialVersionUID = 1;

    Fast(
        TrackingIsolation isolation,
        @Nullable TrackingIsolation home,
        List<@Nullable Object> root,
        List<@Nullable Object> below) {
      super(isolation, home, root, below);
    }
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    return listIterator(0);
  }

  @Override
  public ListIterator<@Nullable Object> listIterator(int index) {
    if (!isolation.entered()) {
      return forward().listIterator(index);
    }
    if (index < 0 || index > size()) {
      return copied().listIterator(index); // throws
    }
    return new ListCursor(this, index);
  }

  @Override
  public @Nullable Object set(int index, @Nullable Object value) {
    if (!isolation.entered()) {
      return forward().set(index, value);
    }
    Object old = get(index);
    if (state.isCopied()) {
      state.set(index, value);
    } else {
      state.put(index, value);
    }
    return old;
  }

  @Override
  public boolean add(@Nullable Object value) {
    if (!isolation.entered()) {
      return forward().add(value);
    }
    state.add(value);
    modCount++;
    return true;
  }

  @Override
  public void add(int index, @Nullable Object value) {
    if (!isolation.entered()) {
      forward().add(index, value);
    } else if (index == size()) {
      add(value);
    } else {
      restructure(
          copy -> {
            copy.add(index, value);
            return true;
          });
    }
  }

  @Override
  public boolean addAll(Collection<? extends @Nullable Object> values) {
    if (!isolation.entered()) {
      return forward().addAll(values);
    }
    @Nullable Object[] added = values.toArray();
    for (Object value : added) {
      state.add(value);
    }
    if (added.length != 0) {
      modCount++;
    } else {
      countIdleChange();
    }
    return added.length != 0;
  }

  @Override
  public boolean addAll(int index, Collection<? extends @Nullable Object> values) {
    if (!isolation.entered()) {
      return forward().addAll(index, values);
    }
    if (index == size()) {
      return addAll(values);
    }
    return restructure(copy -> copy.addAll(index, values));
  }

  @Override
  public @Nullable Object remove(int index) {
    if (!isolation.entered()) {
      return forward().remove(index);
    }
    return restructure(copy -> copy.remove(index));
  }

  @Override
  public boolean removeIf(Predicate<? super @Nullable Object> filter) {
    if (!isolation.entered()) {
      return forward().removeIf(filter);
    }
    return restructure(copy -> copy.removeIf(filter));
  }

  @Override
  public boolean removeAll(Collection<?> values) {
    return isolation.entered()
        ? restructure(copy -> copy.removeAll(values))
        : forward().removeAll(values);
  }

  @Override
  public boolean retainAll(Collection<?> values) {
    return isolation.entered()
        ? restructure(copy -> copy.retainAll(values))
        : forward().retainAll(values);
  }

  @Override
  protected void removeRange(int from, int to) {
    if (!isolation.entered()) {
      forward().subList(from, to).clear();
    } else if (from < to) {
      restructure(
          copy -> {
            copy.subList(from, to).clear();
            return true;
          });
    }
  }

  @Override
  public void clear() {
    if (!isolation.entered()) {
      forward().clear();
      return;
    }
    state.clear();
    modCount++;
  }

  @Override
  public void replaceAll(UnaryOperator<@Nullable Object> operator) {
    if (!isolation.entered()) {
      forward().replaceAll(operator);
      return;
    }
    Objects.requireNonNull(operator);
    ListIterator<@Nullable Object> each = listIterator();
    while (each.hasNext()) {
      each.set(operator.apply(each.next()));
    }
    countIdleChange();
  }

  @Override
  public void sort(@Nullable Comparator<? super @Nullable Object> comparator) {
    if (!isolation.entered()) {
      forward().sort(comparator);
      return;
    }
    List<@Nullable Object> copy = copied();
    int before = modCount;
    try {
      copy.sort(comparator);
    } finally {
      state.changed(false);
    }
    checkChanges(before);
    countIdleChange();
  }

  /** Changes the private copy in a way that may move elements. */
  private <R extends @Nullable Object> R restructure(Function<List<@Nullable Object>, R> change) {
    List<@Nullable Object> copy = copied();
    int before = modCount;
    int size = copy.size();
    boolean changed = false;
    R result;
    try {
      result = change.apply(copy);
    } finally {
      changed = copy.size() != size;
      if (changed) {
        state.changed(true);
      }
    }
    checkChanges(before);
    if (changed) {
      modCount++;
    }
    return result;
  }

  /** Counts a change that the iterator of {@link ListCursor} made to the private copy. */
  final void restructured() {
    state.changed(true);
    modCount++;
  }

  // What array-backed lists count as a change though no element came or went.
  private void countIdleChange() {
    if (this instanceof RandomAccess) {
      modCount++;
    }
  }

  private void checkChanges(int before) {
    if (modCount != before) {
      throw isolation.abort("a list was changed by a function that it called");
    }
  }
}
