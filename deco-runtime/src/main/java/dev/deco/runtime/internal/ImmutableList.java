package dev.deco.runtime.internal;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.RandomAccess;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The proxy of an immutable list, whose elements may be containers. Nobody writes to the list, so
 * there is no footprint, and what is not allowed is left to the list to refuse.
 */
final class ImmutableList extends AbstractList<@Nullable Object>
    implements Proxy, RandomAccess, Serializable {
  private static final long serialVersionUID = 1;

  private final transient TrackingIsolation isolation;
  private final transient @Nullable TrackingIsolation home;
  private final transient List<@Nullable Object> root;

  ImmutableList(
      TrackingIsolation isolation, @Nullable TrackingIsolation home, List<@Nullable Object> root) {
    this.isolation = isolation;
    this.home = home;
    this.root = root;
  }

  @Override
  public List<@Nullable Object> root() {
    return root;
  }

  @Override
  public List<@Nullable Object> storage() {
    return root;
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
    return root.size();
  }

  @Override
  public @Nullable Object get(int index) {
    return seen(root.get(index));
  }

  private @Nullable Object seen(@Nullable Object element) {
    return isolation.entered() ? isolation.element(element, home) : element;
  }

  @Override
  public boolean contains(@Nullable Object value) {
    return indexOf(value) >= 0;
  }

  @Override
  public int indexOf(@Nullable Object value) {
    return value == null ? root.indexOf(value) : super.indexOf(value);
  }

  @Override
  public int lastIndexOf(@Nullable Object value) {
    return value == null ? root.lastIndexOf(value) : super.lastIndexOf(value);
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    return new SeenIterator(root.listIterator());
  }

  @Override
  public ListIterator<@Nullable Object> listIterator(int index) {
    return new SeenIterator(root.listIterator(index));
  }

  @Override
  public List<@Nullable Object> subList(int from, int to) {
    return new ImmutableList(isolation, home, root.subList(from, to));
  }

  @Override
  public boolean add(@Nullable Object value) {
    return root.add(value);
  }

  @Override
  public void add(int index, @Nullable Object value) {
    root.add(index, value);
  }

  @Override
  public boolean addAll(Collection<? extends @Nullable Object> values) {
    return root.addAll(values);
  }

  @Override
  public boolean addAll(int index, Collection<? extends @Nullable Object> values) {
    return root.addAll(index, values);
  }

  @Override
  public @Nullable Object set(int index, @Nullable Object value) {
    return root.set(index, value);
  }

  @Override
  public @Nullable Object remove(int index) {
    return root.remove(index);
  }

  @Override
  public void clear() {
    root.clear();
  }

  @Override
  public boolean remove(@Nullable Object value) {
    return refusing().remove(value);
  }

  @Override
  public boolean removeAll(Collection<?> values) {
    return refusing().removeAll(values);
  }

  @Override
  public boolean retainAll(Collection<?> values) {
    return refusing().retainAll(values);
  }

  @Override
  public boolean removeIf(Predicate<? super @Nullable Object> filter) {
    return refusing().removeIf(filter);
  }

  @Override
  public void replaceAll(UnaryOperator<@Nullable Object> operator) {
    refusing().replaceAll(operator);
  }

  @Override
  public void sort(@Nullable Comparator<? super @Nullable Object> comparator) {
    refusing().sort(comparator);
  }

  /** The list, for an operation that shows its elements to others unless it refuses at once. */
  private List<@Nullable Object> refusing() {
    if (isolation.entered() && !root.isEmpty() && !refusesAll()) {
      throw isolation.abort("an operation of a list of " + root.getClass().getName());
    }
    return root;
  }

  // Those of List.of do; Collections.singletonList and nCopies look at their elements first.
  private boolean refusesAll() {
    return root.getClass().getName().startsWith("java.util.ImmutableCollections$");
  }

  private Object writeReplace() {
    return Storage.probing() ? this : new ArrayList<>(this);
  }

  /** Shows the elements; what changes the list is left to its own iterator to refuse. */
  private final class SeenIterator implements ListIterator<@Nullable Object> {
    private final ListIterator<@Nullable Object> each;

    SeenIterator(ListIterator<@Nullable Object> each) {
      this.each = each;
    }

    @Override
    public boolean hasNext() {
      return each.hasNext();
    }

    @Override
    public @Nullable Object next() {
      return seen(each.next());
    }

    @Override
    public boolean hasPrevious() {
      return each.hasPrevious();
    }

    @Override
    public @Nullable Object previous() {
      return seen(each.previous());
    }

    @Override
    public int nextIndex() {
      return each.nextIndex();
    }

    @Override
    public int previousIndex() {
      return each.previousIndex();
    }

    @Override
    public void remove() {
      each.remove();
    }

    @Override
    public void set(@Nullable Object value) {
      each.set(value);
    }

    @Override
    public void add(@Nullable Object value) {
      each.add(value);
    }
  }
}
