package dev.deco.runtime.internal;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The part of the proxy of a list that reads, and what the call read and wrote of the list. An
 * access by index reads that element.
 */
abstract class ListReader extends AbstractList<@Nullable Object>
    implements Overlay, Proxy, Serializable {
  private static final long serialVersionUID = 1;

  final transient TrackingIsolation isolation;
  private final transient @Nullable TrackingIsolation home;
  private final transient List<@Nullable Object> root;
  final transient ListState state;
  private final transient ListReads reads;

  ListReader(
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

  /** The list as a private copy, of which all counts as read. */
  final List<@Nullable Object> copied() {
    if (!state.isCopied()) {
      reads.addWhole();
      state.makeCopy(this::seen);
    }
    return state.copy();
  }

  @SuppressWarnings("unchecked") // a proxy or base of a list is a list
  final List<@Nullable Object> forward() {
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
    reads.mergeInto(((ListReader) outer).reads);
  }

  @Override
  public final void replay(@Nullable Overlay outer) {
    if (outer == null) {
      state.applyTo(root, isolation::outgoing);
    } else {
      ListReader target = (ListReader) outer;
      state.applyTo(target.state, isolation::outgoing);
      target.modCount++;
    }
  }

  @Override
  public final @Nullable Object[] image() {
    return new @Nullable Object[] {reads.image(), state.image(isolation::outgoing)};
  }

  @Override
  public final void restore(@Nullable Object[] image) {
    reads.restore(Images.tree(image[0]));
    state.restore(Images.tree(image[1]));
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
