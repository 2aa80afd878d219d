package dev.deco.runtime.internal;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Deque;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The methods of a deque without nulls that say in other words what others of them do. */
abstract class DequeSynonyms extends AbstractCollection<Object> implements Deque<Object> {
  @Override
  public final @Nullable Object peek() {
    return peekFirst();
  }

  @Override
  public final Object getFirst() {
    return present(peekFirst());
  }

  @Override
  public final Object getLast() {
    return present(peekLast());
  }

  @Override
  public final Object element() {
    return getFirst();
  }

  private static Object present(@Nullable Object element) {
    if (element == null) {
      throw new NoSuchElementException();
    }
    return element;
  }

  @Override
  public final @Nullable Object poll() {
    return pollFirst();
  }

  @Override
  public final Object removeFirst() {
    return present(pollFirst());
  }

  @Override
  public final Object removeLast() {
    return present(pollLast());
  }

  @Override
  public final Object remove() {
    return removeFirst();
  }

  @Override
  public final Object pop() {
    return removeFirst();
  }

  @Override
  public final boolean add(Object element) {
    addLast(element);
    return true;
  }

  @Override
  public final boolean offer(Object element) {
    return add(element);
  }

  @Override
  public final boolean offerLast(Object element) {
    return add(element);
  }

  @Override
  public final boolean offerFirst(Object element) {
    addFirst(element);
    return true;
  }

  @Override
  public final void push(Object element) {
    addFirst(element);
  }

  @Override
  public final boolean addAll(Collection<? extends Object> elements) {
    boolean added = false;
    for (Object element : elements) {
      addLast(element);
      added = true;
    }
    return added;
  }

  @Override
  public final boolean remove(@Nullable Object element) {
    return removeFirstOccurrence(element);
  }
}
