package dev.deco.runtime.internal;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The proxy of a list, and what the call read and wrote of it. An append reads nothing, so that the
 * appends of several calls follow one another at the replay; an access by index reads that element;
 * whatever moves elements reads and writes the whole list.
 *
 * <p>Changes by a function that the list itself calls are not imitated: the call is run again in
 * place, where the list does what it does.
 */
class ListOverlay extends AbstractList<@Nullable Object> implements Overlay, Proxy, Serializable {
  private static final long serialVersionUID = 1;

  private final transient TrackingIsolation isolation;
  private final transient @Nullable TrackingIsolation home;
  private final transient List<@Nullable Object> root;
  private final transient ListState state;
  private final transient ListReads reads;

  ListOverlay(
      TrackingIsolation isolation,
      @Nullable TrackingIsolation home,
      List<@Nullable Object> root,
      List<@Nullable Object> below) {
    this.isolation = isolation;
    this.home = home;
    this.root = root;
    this.state = new ListState(isolation, home, root, below);
    this.reads = new ListReads(state);
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
  public final List<@Nullable Object> root() {
    return root;
  }

  @Override
  public final List<@Nullable Object> storage() {
    return root;
  }

  @Override
  public final TrackingIsolation isolation() {
    return isolation;
  }

  @Override
  public final @Nullable TrackingIsolation home() {
    return home;
  }

  final ListState state() {
    return state;
  }

  /** How often elements came or went. */
  final int changes() {
    return modCount;
  }

  // Reading.

  @Override
  public @Nullable Object get(int index) {
    if (!isolation.entered()) {
      return forward().get(index);
    }
    if (!state.isCopied()) {
      if (Integer.compareUnsigned(index, state.belowSize()) < 0) {
        if (state.isWritten(index)) {
          return state.writtenAt(index);
        }
        reads.add(index);
        return seen(index);
      }
      reads.addSize();
    }
    return state.get(index);
  }

  private @Nullable Object seen(int index) {
    Object element = state.belowAt(index);
    return isolation.isPlain(element)
        ? element
        : isolation.element(element, state.supplierBelow(index));
  }

  @Override
  public int size() {
    if (!isolation.entered()) {
      return forward().size();
    }
    reads.addSize();
    return state.size();
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
  public void forEach(Consumer<? super @Nullable Object> action) {
    if (!isolation.entered()) {
      forward().forEach(action);
      return;
    }
    Objects.requireNonNull(action);
    if (!(this instanceof RandomAccess)) {
      super.forEach(action);
      return;
    }
    int before = modCount;
    int size = size();
    for (int i = 0; i < size && modCount == before; i++) {
      action.accept(get(i));
    }
    if (modCount != before) {
      throw new ConcurrentModificationException();
    }
  }

  @Override
  public Stream<@Nullable Object> parallelStream() {
    if (!isolation.entered()) {
      return forward().parallelStream();
    }
    // The call's proxies belong to its thread; the other threads get the elements.
    return Arrays.asList(toArray()).parallelStream();
  }

  // Writing.

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

  /** The list as a private copy, of which all counts as read. */
  final List<@Nullable Object> copied() {
    if (!state.isCopied()) {
      reads.addWhole();
      state.makeCopy(this::seen);
    }
    return state.copy();
  }

  @SuppressWarnings("unchecked") // a proxy or base of a list is a list
  private List<@Nullable Object> forward() {
    return (List<@Nullable Object>) isolation.outerForm(this);
  }

  final Object writeReplace() {
    return Storage.probing() ? this : state.newLike(this);
  }

  // The footprint.

  @Override
  public final boolean hasReads() {
    return !reads.isEmpty();
  }

  @Override
  public final boolean hasWrites() {
    return state.hasWrites();
  }

  @Override
  public final @Nullable Conflict conflictWith(Writes writes) {
    return reads.conflictWith(writes);
  }

  @Override
  public final void mergeReads(Overlay outer) {
    reads.mergeInto(((ListOverlay) outer).reads);
  }

  @Override
  public final void replay(@Nullable Overlay outer) {
    if (outer == null) {
      state.applyTo(root, isolation::outgoing);
    } else {
      ListOverlay target = (ListOverlay) outer;
      state.applyTo(target.state, isolation::outgoing);
      target.modCount++;
    }
  }

  @Override
  public final void tell(Writes writes, Object writer) {
    state.tell(writes, writer);
  }

  @Override
  public final void forEachStored(Consumer<@Nullable Object> visitor) {
    state.forEachStored(visitor);
  }
}
