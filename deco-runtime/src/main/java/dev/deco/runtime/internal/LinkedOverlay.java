package dev.deco.runtime.internal;

import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The proxy of a linked list, which is a deque, too. */
final class LinkedOverlay extends ListOverlay
    implements Deque<@Nullable Object>, Reversible.AsList, Reversible.AsDeque {
  private static final long serialVersionUID = 1;

  LinkedOverlay(
      TrackingIsolation isolation,
      @Nullable TrackingIsolation home,
      List<@Nullable Object> root,
      List<@Nullable Object> below) {
    super(isolation, home, root, below);
  }

  private void checkPresent() {
    if (isEmpty()) {
      throw new NoSuchElementException();
    }
  }

  @Override
  public @Nullable Object getFirst() {
    checkPresent();
    return get(0);
  }

  @Override
  public @Nullable Object getLast() {
    checkPresent();
    return get(size() - 1);
  }

  @Override
  public @Nullable Object element() {
    return getFirst();
  }

  @Override
  public @Nullable Object peekFirst() {
    return isEmpty() ? null : get(0);
  }

  @Override
  public @Nullable Object peekLast() {
    return isEmpty() ? null : get(size() - 1);
  }

  @Override
  public @Nullable Object peek() {
    return peekFirst();
  }

  @Override
  public void addFirst(@Nullable Object element) {
    add(0, element);
  }

  @Override
  public void addLast(@Nullable Object element) {
    add(element);
  }

  @Override
  public boolean offer(@Nullable Object element) {
    return add(element);
  }

  @Override
  public boolean offerLast(@Nullable Object element) {
    return add(element);
  }

  @Override
  public boolean offerFirst(@Nullable Object element) {
    addFirst(element);
    return true;
  }

  @Override
  public void push(@Nullable Object element) {
    addFirst(element);
  }

  @Override
  public @Nullable Object removeFirst() {
    checkPresent();
    return remove(0);
  }

  @Override
  public @Nullable Object removeLast() {
    checkPresent();
    return remove(size() - 1);
  }

  @Override
  public @Nullable Object remove() {
    return removeFirst();
  }

  @Override
  public @Nullable Object pop() {
    return removeFirst();
  }

  @Override
  public @Nullable Object pollFirst() {
    return isEmpty() ? null : remove(0);
  }

  @Override
  public @Nullable Object pollLast() {
    return isEmpty() ? null : remove(size() - 1);
  }

  @Override
  public @Nullable Object poll() {
    return pollFirst();
  }

  @Override
  public boolean removeFirstOccurrence(@Nullable Object element) {
    return remove(element);
  }

  @Override
  public boolean removeLastOccurrence(@Nullable Object element) {
    int index = lastIndexOf(element);
    if (index >= 0) {
      remove(index);
    }
    return index >= 0;
  }

  @Override
  public Iterator<@Nullable Object> descendingIterator() {
    ListIterator<@Nullable Object> each = listIterator(size());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return each.hasPrevious();
      }

      @Override
      public @Nullable Object next() {
        return each.previous();
      }

      @Override
      public void remove() {
        each.remove();
      }
    };
  }

  @Override
  public LinkedOverlay reversed() {
    throw isolation().abort("the reversed view of a list");
  }
}
