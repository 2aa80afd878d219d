package dev.deco.runtime.internal;

import java.io.Serializable;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The proxy of an immutable set, whose elements may be containers. Nobody writes to the set, so
 * there is no footprint, and what is not allowed is left to the set to refuse.
 */
final class ImmutableSet extends AbstractSet<@Nullable Object> implements Proxy, Serializable {
  private static final long serialVersionUID = 1;

  private final transient TrackingIsolation isolation;
  private final transient @Nullable TrackingIsolation home;
  private final transient Set<@Nullable Object> root;

  ImmutableSet(
      TrackingIsolation isolation, @Nullable TrackingIsolation home, Set<@Nullable Object> root) {
    this.isolation = isolation;
    this.home = home;
    this.root = root;
  }

  @Override
  public Set<@Nullable Object> root() {
    return root;
  }

  @Override
  public Set<@Nullable Object> storage() {
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

  /** Compares with the elements as the call sees them. */
  @Override
  public boolean contains(@Nullable Object element) {
    return element == null ? root.contains(null) : super.contains(element);
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    Iterator<@Nullable Object> each = root.iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return each.hasNext();
      }

      @Override
      public @Nullable Object next() {
        Object element = each.next();
        return isolation.entered() ? isolation.element(element, home) : element;
      }

      @Override
      public void remove() {
        each.remove();
      }
    };
  }

  @Override
  public boolean add(@Nullable Object element) {
    return root.add(element);
  }

  @Override
  public boolean addAll(Collection<? extends @Nullable Object> elements) {
    return root.addAll(elements);
  }

  @Override
  public boolean remove(@Nullable Object element) {
    return refusing().remove(element);
  }

  @Override
  public boolean removeAll(Collection<?> elements) {
    return refusing().removeAll(elements);
  }

  @Override
  public boolean retainAll(Collection<?> elements) {
    return refusing().retainAll(elements);
  }

  @Override
  public boolean removeIf(Predicate<? super @Nullable Object> filter) {
    return refusing().removeIf(filter);
  }

  @Override
  public void clear() {
    root.clear();
  }

  /** The set, for an operation that shows its elements to others unless it refuses at once. */
  private Set<@Nullable Object> refusing() {
    boolean refusesAll = root.getClass().getName().startsWith("java.util.ImmutableCollections$");
    if (isolation.entered() && !root.isEmpty() && !refusesAll) {
      throw isolation.abort("an operation of a set of " + root.getClass().getName());
    }
    return root;
  }

  private Object writeReplace() {
    return Storage.probing() ? this : new HashSet<>(this);
  }
}
