package dev.deco.runtime.internal;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The proxy of an {@link ArrayDeque}. */
final class DequeProxy extends DequeSynonyms implements Proxy, Serializable {
  private static final long serialVersionUID = 1;

  private final transient DequeOverlay overlay;

  DequeProxy(DequeOverlay overlay) {
    this.overlay = overlay;
  }

  @Override
  public Deque<Object> root() {
    return overlay.root();
  }

  @Override
  public Deque<Object> storage() {
    return overlay.root();
  }

  @Override
  public TrackingIsolation isolation() {
    return overlay.isolation();
  }

  @Override
  public @Nullable TrackingIsolation home() {
    return overlay.home();
  }

  @Override
  public DequeOverlay overlay() {
    return overlay;
  }

  private boolean entered() {
    return overlay.isolation().entered();
  }

  @SuppressWarnings("unchecked") // a proxy or base of a deque is a deque
  private Deque<Object> forward() {
    return (Deque<Object>) isolation().outerForm(this);
  }

  // Looking.

  private @Nullable Object peek(boolean atLast) {
    if (entered()) {
      return overlay.peek(atLast);
    }
    return atLast ? forward().peekLast() : forward().peekFirst();
  }

  @Override
  public int size() {
    return entered() ? overlay.size() : forward().size();
  }

  @Override
  public @Nullable Object peekFirst() {
    return peek(false);
  }

  @Override
  public @Nullable Object peekLast() {
    return peek(true);
  }

  @Override
  public Iterator<Object> iterator() {
    return entered() ? new Cursor(false) : forward().iterator();
  }

  @Override
  public Iterator<Object> descendingIterator() {
    return entered() ? new Cursor(true) : forward().descendingIterator();
  }

  @Override
  public Stream<Object> parallelStream() {
    // The call's proxies belong to its thread; the other threads get the elements.
    return Arrays.asList(toArray()).parallelStream();
  }

  // Two deques are equal if they are one: so are a proxy and what it stands for.

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this || (other instanceof Proxy proxy ? proxy.root() : other) == root();
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(root());
  }

  // Changing.

  private @Nullable Object poll(boolean atLast) {
    if (entered()) {
      return overlay.poll(atLast);
    }
    return atLast ? forward().pollLast() : forward().pollFirst();
  }

  @Override
  public @Nullable Object pollFirst() {
    return poll(false);
  }

  @Override
  public @Nullable Object pollLast() {
    return poll(true);
  }

  @Override
  public void addFirst(Object element) {
    Objects.requireNonNull(element);
    if (entered()) {
      overlay.addFirst(element);
    } else {
      forward().addFirst(element);
    }
  }

  @Override
  public void addLast(Object element) {
    Objects.requireNonNull(element);
    if (entered()) {
      overlay.addLast(element);
    } else {
      forward().addLast(element);
    }
  }

  @Override
  public void clear() {
    if (entered()) {
      overlay.become(List.of());
    } else {
      forward().clear();
    }
  }

  @Override
  public boolean removeFirstOccurrence(@Nullable Object element) {
    return removeOccurrence(element, false);
  }

  @Override
  public boolean removeLastOccurrence(@Nullable Object element) {
    return removeOccurrence(element, true);
  }

  private boolean removeOccurrence(@Nullable Object element, boolean fromLast) {
    if (!entered()) {
      return fromLast
          ? forward().removeLastOccurrence(element)
          : forward().removeFirstOccurrence(element);
    }
    List<Object> elements = overlay.elements(false);
    int at = fromLast ? elements.lastIndexOf(element) : elements.indexOf(element);
    if (at >= 0) {
      elements.remove(at);
      overlay.become(elements);
    }
    return at >= 0;
  }

  @Override
  public boolean removeIf(Predicate<? super Object> filter) {
    return entered() ? filter(Objects.requireNonNull(filter)) : forward().removeIf(filter);
  }

  @Override
  public boolean removeAll(Collection<?> others) {
    Objects.requireNonNull(others);
    return entered() ? filter(others::contains) : forward().removeAll(others);
  }

  @Override
  public boolean retainAll(Collection<?> others) {
    Objects.requireNonNull(others);
    return entered() ? filter(e -> !others.contains(e)) : forward().retainAll(others);
  }

  private boolean filter(Predicate<? super Object> filter) {
    List<Object> elements = overlay.elements(false);
    int before = overlay.changes();
    boolean removed = elements.removeIf(filter);
    overlay.checkChanges(before);
    if (removed) {
      overlay.become(elements);
    }
    return removed;
  }

  @Override
  public void forEach(Consumer<? super Object> action) {
    if (!entered()) {
      forward().forEach(action);
      return;
    }
    Objects.requireNonNull(action);
    int before = overlay.changes();
    for (Object element : overlay.elements(false)) {
      action.accept(element);
      overlay.checkChanges(before);
    }
  }

  private Object writeReplace() {
    return Storage.probing() ? this : new ArrayDeque<>(this);
  }

  /** Walks over the elements as they were when it began. */
  private final class Cursor implements Iterator<Object> {
    private final List<Object> elements;
    private final boolean backwards;
    private int next;
    private int last = -1;
    private int before = overlay.changes();

    Cursor(boolean backwards) {
      this.backwards = backwards;
      this.elements = overlay.elements(backwards);
    }

    @Override
    public boolean hasNext() {
      return next < elements.size();
    }

    @Override
    public Object next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      overlay.checkChanges(before);
      last = next++;
      return elements.get(last);
    }

    @Override
    public void remove() {
      if (last < 0) {
        throw new IllegalStateException();
      }
      overlay.checkChanges(before);
      elements.remove(last);
      next--;
      List<Object> rest = new ArrayList<>(elements);
      if (backwards) {
        Collections.reverse(rest);
      }
      overlay.become(rest);
      last = -1;
      before = overlay.changes();
    }
  }
}
