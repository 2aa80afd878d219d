package dev.deco.runtime.internal;

import java.lang.reflect.Array;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a call read and wrote of an array of references. */
final class ReferenceOverlay extends ArrayOverlay {
  private static final @Nullable Object[] NONE = {};

  private final @Nullable Object[] elements;
  private final Class<?> component;
  private @Nullable Object[] values = NONE;

  ReferenceOverlay(
      TrackingIsolation isolation,
      @Nullable TrackingIsolation home,
      @Nullable Object[] array,
      @Nullable ReferenceOverlay below) {
    super(isolation, home, array, below);
    this.elements = array;
    this.component = array.getClass().getComponentType();
  }

  @Nullable Object get(int index) {
    checkIndex(index);
    int slot = written.slotOf(index);
    if (slot >= 0) {
      return stored(slot);
    }
    noteRead(index);
    return seen(index);
  }

  /** An element as a list of the elements shows it. */
  @Nullable Object element(int index) {
    checkIndex(index);
    int slot = written.slotOf(index);
    if (slot >= 0) {
      return stored(slot);
    }
    noteRead(index);
    return isolation.element(base(index), supplierBelow(index));
  }

  private @Nullable Object seen(int index) {
    Object element = base(index);
    return isolation.isPlain(element) ? element : isolation.shown(element, supplierBelow(index));
  }

  // The call whose code put an element that this one has not written; null: the outermost.
  private @Nullable TrackingIsolation supplierBelow(int index) {
    return below instanceof ReferenceOverlay outer ? outer.supplier(index) : home();
  }

  private @Nullable TrackingIsolation supplier(int index) {
    return written.slotOf(index) >= 0 ? isolation : supplierBelow(index);
  }

  @Nullable Object set(int index, @Nullable Object value) {
    checkIndex(index);
    checkType(value);
    int slot = written.slotOf(index);
    if (slot < 0) {
      slot = claim(index);
    }
    if (isOwned()) {
      putOwned(values, slot, value);
    } else {
      put(values, slot, value);
    }
    return value;
  }

  /** A clone of the array as the call sees it. */
  Object copy() {
    @Nullable Object[] copy = (@Nullable Object[]) Array.newInstance(component, length());
    for (int i = 0; i < copy.length; i++) {
      put(copy, i, get(i));
    }
    return copy;
  }

  @Override
  @Nullable Object[] slice(int from, int count) {
    @Nullable Object[] slice = new Object[count];
    for (int i = 0; i < count; i++) {
      slice[i] = get(from + i);
    }
    return slice;
  }

  private void checkType(@Nullable Object value) {
    if (value != null && component != Object.class && !component.isInstance(value)) {
      Object root = isolation.rooted(value);
      if (root != null && !component.isInstance(root)) {
        throw new ArrayStoreException(root.getClass().getName());
      }
    }
  }

  // Others may have put arrays into the array that they own: to the call they are what they stand
  // for.
  private @Nullable Object stored(int slot) {
    @Nullable Object value = values[slot];
    return isOwned() ? isolation.unowned(value) : value;
  }

  private @Nullable Object peek(int index) {
    int slot = written.slotOf(index);
    return slot >= 0 ? stored(slot) : base(index);
  }

  private @Nullable Object base(int index) {
    return below instanceof ReferenceOverlay outer ? outer.peek(index) : elements[index];
  }

  private void putOwned(@Nullable Object[] target, int index, @Nullable Object value) {
    put(target, index, isolation.owned(value));
  }

  private void put(@Nullable Object[] target, int index, @Nullable Object value) {
    try {
      target[index] = value;
    } catch (ArrayStoreException e) {
      throw isolation.abort("an array of " + component.getName() + " cannot hold proxies");
    }
  }

  @Override
  void copyTo(Object target) {
    @Nullable Object[] copy = (@Nullable Object[]) target;
    for (int i = 0; i < copy.length; i++) {
      copy[i] = peek(i);
    }
  }

  @Override
  Object newColumn(int capacity) {
    // Not of the component type: a proxy stands for an object of any class.
    return new Object[capacity];
  }

  @Override
  Object ownColumn() {
    @Nullable Object[] untyped = values;
    @Nullable Object[] typed =
        untyped == elements ? untyped : (@Nullable Object[]) Array.newInstance(component, length());
    values = typed; // an array may be its own element
    for (int i = 0; i < typed.length; i++) {
      putOwned(typed, i, written.slotOf(i) >= 0 ? untyped[i] : seen(i));
    }
    return typed;
  }

  @Override
  Object column() {
    return values;
  }

  @Override
  void column(Object column) {
    values = (@Nullable Object[]) column;
  }

  @Override
  Object outgoing() {
    @Nullable Object[] outgoing = new Object[values.length];
    for (int i = 0; i < outgoing.length; i++) {
      outgoing[i] = isolation.outgoing(values[i]);
    }
    return outgoing;
  }

  @Override
  void setAll(Object from, int slot, int index, int count) {
    @Nullable Object[] source = (@Nullable Object[]) from;
    for (int i = 0; i < count; i++) {
      set(index + i, source[slot + i]);
    }
  }

  @Override
  boolean differs(int index) {
    return isolation.rooted(values[index]) != isolation.rooted(base(index));
  }

  @Override
  public void forEachStored(Consumer<@Nullable Object> visitor) {
    if (values == elements) {
      return; // it is looked into where it is found
    }
    written.forEachRun(
        (slot, index, n) -> {
          for (int i = 0; i < n; i++) {
            visitor.accept(values[slot + i]);
          }
        });
  }
}
