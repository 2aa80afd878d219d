package dev.deco.runtime.internal;

import java.io.Serializable;
import java.util.AbstractQueue;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The proxy of a {@link PriorityQueue}, and what the call read and wrote of it. Adding reads
 * nothing; every look at an element reads the whole queue.
 */
final class HeapProxy extends AbstractQueue<Object> implements Overlay, Proxy, Serializable {
  private static final long serialVersionUID = 1;

  private final transient TrackingIsolation isolation;
  private final transient @Nullable TrackingIsolation home;
  private final transient PriorityQueue<Object> root;
  private final transient HeapState state;
  private transient boolean sizeRead;
  private transient boolean wholeRead;

  HeapProxy(
      TrackingIsolation isolation,
      @Nullable TrackingIsolation home,
      PriorityQueue<Object> root,
      @Nullable HeapProxy outer) {
    this.isolation = isolation;
    this.home = home;
    this.root = root;
    this.state = new HeapState(isolation, home, root, outer == null ? null : outer.state);
  }

  @Override
  public PriorityQueue<Object> root() {
    return root;
  }

  @Override
  public PriorityQueue<Object> storage() {
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

  @SuppressWarnings("unchecked") // a proxy or base of a queue is a queue
  private Queue<Object> forward() {
    return (Queue<Object>) isolation.outerForm(this);
  }

  private PriorityQueue<Object> copy() {
    if (!state.isCopied()) {
      wholeRead = true;
    }
    return state.copy();
  }

  private <R extends @Nullable Object> R change(Function<PriorityQueue<Object>, R> change) {
    PriorityQueue<Object> copy = copy();
    int before = copy.size();
    try {
      return change.apply(copy);
    } finally {
      if (copy.size() != before) {
        state.changed();
      }
    }
  }

  @Override
  public int size() {
    if (!isolation.entered()) {
      return forward().size();
    }
    sizeRead |= !state.isCopied();
    return state.size();
  }

  @Override
  public @Nullable Object peek() {
    return isolation.entered() ? copy().peek() : forward().peek();
  }

  @Override
  public boolean contains(@Nullable Object element) {
    return isolation.entered() ? copy().contains(element) : forward().contains(element);
  }

  @Override
  public boolean offer(Object element) {
    Objects.requireNonNull(element);
    if (!isolation.entered()) {
      return forward().offer(element);
    }
    if (element.getClass().isArray()) {
      throw isolation.abort("a comparator of arrays"); // it accesses them past the isolation
    }
    compareWithItself(element);
    state.add(element);
    return true;
  }

  // Refuses what the queue refuses.
  @SuppressWarnings({"unchecked", "SelfComparison"})
  private void compareWithItself(Object element) {
    Comparator<Object> comparator = (Comparator<Object>) root.comparator();
    if (comparator == null) {
      int ignored = ((Comparable<Object>) element).compareTo(element);
    } else {
      int ignored = comparator.compare(element, element);
    }
  }

  @Override
  public boolean addAll(Collection<? extends Object> elements) {
    if (elements == this) {
      throw new IllegalArgumentException();
    }
    return super.addAll(elements);
  }

  @Override
  public @Nullable Object poll() {
    return isolation.entered() ? change(PriorityQueue::poll) : forward().poll();
  }

  @Override
  public boolean remove(@Nullable Object element) {
    return isolation.entered() ? change(copy -> copy.remove(element)) : forward().remove(element);
  }

  @Override
  public boolean removeIf(Predicate<? super Object> filter) {
    return isolation.entered() ? change(copy -> copy.removeIf(filter)) : forward().removeIf(filter);
  }

  @Override
  public boolean removeAll(Collection<?> others) {
    return isolation.entered()
        ? change(copy -> copy.removeAll(others))
        : forward().removeAll(others);
  }

  @Override
  public boolean retainAll(Collection<?> others) {
    return isolation.entered()
        ? change(copy -> copy.retainAll(others))
        : forward().retainAll(others);
  }

  @Override
  public void clear() {
    if (isolation.entered()) {
      state.clear();
    } else {
      forward().clear();
    }
  }

  @Override
  public Iterator<Object> iterator() {
    if (!isolation.entered()) {
      return forward().iterator();
    }
    Iterator<Object> each = copy().iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return each.hasNext();
      }

      @Override
      public Object next() {
        return each.next();
      }

      @Override
      public void remove() {
        each.remove();
        state.changed();
      }
    };
  }

  @Override
  public void forEach(Consumer<? super Object> action) {
    if (isolation.entered()) {
      copy().forEach(action);
    } else {
      forward().forEach(action);
    }
  }

  @Override
  public Stream<Object> parallelStream() {
    // The call's proxies belong to its thread; the other threads get the elements.
    return Arrays.asList(toArray()).parallelStream();
  }

  // Two queues are equal if they are one: so are a proxy and what it stands for.

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this || (other instanceof Proxy proxy ? proxy.root() : other) == root;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(root);
  }

  private Object writeReplace() {
    if (Storage.probing()) {
      return this;
    }
    PriorityQueue<Object> copy = new PriorityQueue<>(root.comparator());
    copy.addAll(this);
    return copy;
  }

  // The footprint.

  @Override
  public boolean hasReads() {
    return wholeRead || sizeRead;
  }

  @Override
  public boolean hasWrites() {
    return state.hasWrites();
  }

  @Override
  public @Nullable Conflict conflictWith(Writes writes) {
    return wholeRead ? writes.inContent() : writes.inSize();
  }

  @Override
  public void mergeReads(Overlay outer) {
    HeapProxy target = (HeapProxy) outer;
    if (!target.state.isCopied()) {
      target.wholeRead |= wholeRead;
      target.sizeRead |= sizeRead;
    }
  }

  @Override
  public void replay(@Nullable Overlay outer) {
    if (outer == null) {
      state.applyTo(root, isolation::outgoing);
    } else {
      state.applyTo(((HeapProxy) outer).state, isolation::outgoing);
    }
  }

  @Override
  public @Nullable Object[] image() {
    return new @Nullable Object[] {wholeRead, sizeRead, state.image(isolation::outgoing)};
  }

  @Override
  public void restore(@Nullable Object[] image) {
    wholeRead = Images.flag(image[0]);
    sizeRead = Images.flag(image[1]);
    state.restore(Images.tree(image[2]));
  }

  @Override
  public void tell(Writes writes, Object writer) {
    state.tell(writes, writer);
  }

  @Override
  public void forEachStored(Consumer<@Nullable Object> visitor) {
    state.forEachStored(visitor);
  }
}
