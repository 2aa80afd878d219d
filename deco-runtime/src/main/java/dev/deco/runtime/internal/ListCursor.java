package dev.deco.runtime.internal;

import java.util.ConcurrentModificationException;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The iterator of a {@link ListOverlay}. */
final class ListCursor implements ListIterator<@Nullable Object> {
  private static final int NOWHERE = -1;

  private final ListOverlay list;
  private int cursor;
  private int last = NOWHERE;
  private int changes;
  // Walks a copy that is a linked list, which an index would have to search.
  private @Nullable ListIterator<@Nullable Object> links;

  ListCursor(ListOverlay list, int cursor) {
    this.list = list;
    this.cursor = cursor;
    this.changes = list.changes();
  }

  @Override
  public boolean hasNext() {
    return cursor != list.size();
  }

  @Override
  public boolean hasPrevious() {
    return cursor != 0;
  }

  @Override
  public int nextIndex() {
    return cursor;
  }

  @Override
  public int previousIndex() {
    return cursor - 1;
  }

  @Override
  public @Nullable Object next() {
    checkChanges();
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ListIterator<@Nullable Object> walk = links();
    Object element = walk != null ? walk.next() : list.get(cursor);
    last = cursor++;
    return element;
  }

  @Override
  public @Nullable Object previous() {
    checkChanges();
    if (!hasPrevious()) {
      throw new NoSuchElementException();
    }
    ListIterator<@Nullable Object> walk = links();
    Object element = walk != null ? walk.previous() : list.get(cursor - 1);
    last = --cursor;
    return element;
  }

  @Override
  public void set(@Nullable Object value) {
    checkLast();
    ListIterator<@Nullable Object> walk = links;
    if (walk != null) {
      walk.set(value);
      list.state().changed(false);
    } else {
      list.set(last, value);
    }
  }

  @Override
  public void remove() {
    checkLast();
    if (links != null) {
      links.remove();
      list.restructured();
    } else {
      list.remove(last);
    }
    if (last < cursor) {
      cursor--;
    }
    changed();
  }

  @Override
  public void add(@Nullable Object value) {
    checkChanges();
    if (links != null) {
      links.add(value);
      list.restructured();
    } else {
      list.add(cursor, value);
    }
    cursor++;
    changed();
  }

  private void changed() {
    last = NOWHERE;
    changes = list.changes();
  }

  private void checkLast() {
    if (last == NOWHERE) {
      throw new IllegalStateException();
    }
    checkChanges();
  }

  private void checkChanges() {
    if (changes != list.changes()) {
      throw new ConcurrentModificationException();
    }
  }

  private @Nullable ListIterator<@Nullable Object> links() {
    if (links == null && list.state().isCopied()) {
      List<@Nullable Object> copy = list.state().copy();
      if (copy instanceof LinkedList) {
        links = copy.listIterator(cursor);
      }
    }
    return links;
  }
}
