package dev.deco.runtime.internal;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a call read and wrote of an {@code ArrayDeque}. An append reads nothing, so that the appends
 * of several calls follow one another at the replay; every look at an element reads the whole
 * deque.
 */
final class DequeOverlay implements Overlay {
  private final TrackingIsolation isolation;
  private final @Nullable TrackingIsolation home;
  private final Deque<Object> root;
  private final DequeState state;
  private boolean sizeRead;
  private boolean wholeRead;
  private int changes;

  DequeOverlay(
      TrackingIsolation isolation,
      @Nullable TrackingIsolation home,
      Deque<Object> root,
      @Nullable DequeOverlay outer) {
    this.isolation = isolation;
    this.home = home;
    this.root = root;
    this.state = new DequeState(isolation, home, root, outer == null ? null : outer.state);
  }

  @Override
  public Deque<Object> root() {
    return root;
  }

  @Override
  public @Nullable TrackingIsolation home() {
    return home;
  }

  TrackingIsolation isolation() {
    return isolation;
  }

  /** How often elements came or went. */
  int changes() {
    return changes;
  }

  /** Gives up where something was changed that a walk goes over: no walk imitates that. */
  void checkChanges(int before) {
    if (changes != before) {
      throw isolation.abort("a queue was changed while it was walked over");
    }
  }

  int size() {
    sizeRead |= !state.isCleared();
    return state.size();
  }

  /** The first element or the last one; null where there is none. */
  @Nullable Object peek(boolean atLast) {
    look();
    MapWalk walk = state.peek(atLast);
    return walk == null ? null : seen(walk);
  }

  @Nullable Object poll(boolean atLast) {
    Object element = peek(atLast);
    if (element != null) {
      state.take(atLast);
      changes++;
    }
    return element;
  }

  /** All elements, to keep. */
  List<Object> elements(boolean backwards) {
    look();
    List<Object> elements = new ArrayList<>(state.size());
    for (MapWalk walk = state.walk(backwards); walk.advance(); ) {
      elements.add(Objects.requireNonNull(seen(walk)));
    }
    return elements;
  }

  private void look() {
    wholeRead |= !state.isCleared();
  }

  private @Nullable Object seen(MapWalk walk) {
    TrackingIsolation supplier = walk.valueSupplier();
    return supplier == isolation ? walk.value() : isolation.element(walk.value(), supplier);
  }

  void addFirst(Object element) {
    state.addFirst(element);
    changes++;
  }

  void addLast(Object element) {
    state.addLast(element);
    changes++;
  }

  /** Has these elements and no others. */
  void become(List<Object> elements) {
    state.become(elements);
    changes++;
  }

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
    DequeOverlay target = (DequeOverlay) outer;
    if (!target.state.isCleared()) {
      target.wholeRead |= wholeRead;
      target.sizeRead |= sizeRead;
    }
  }

  @Override
  public void replay(@Nullable Overlay outer) {
    if (outer == null) {
      state.applyTo(root, isolation::outgoing);
    } else {
      DequeOverlay target = (DequeOverlay) outer;
      state.applyTo(target.state, isolation::outgoing);
      target.changes++;
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
