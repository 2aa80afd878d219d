package dev.deco.runtime.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A priority queue as one call has made it: what it added, until it looks at anything; then a
 * private copy. Adding the elements of a heap to an empty queue in the order of its array makes the
 * same array, so that a copy iterates as the original would.
 */
final class HeapState {
  private final TrackingIsolation isolation;
  private final @Nullable TrackingIsolation home;
  private final PriorityQueue<Object> root;
  private final @Nullable HeapState outer;
  private final int belowSize;
  private final List<Object> added = new ArrayList<>(0);
  private @Nullable PriorityQueue<Object> copy;
  private boolean changed;

  HeapState(
      TrackingIsolation isolation,
      @Nullable TrackingIsolation home,
      PriorityQueue<Object> root,
      @Nullable HeapState outer) {
    this.isolation = isolation;
    this.home = home;
    this.root = root;
    this.outer = outer;
    this.belowSize = outer == null ? root.size() : outer.size();
  }

  boolean isCopied() {
    return copy != null;
  }

  int size() {
    return copy == null ? belowSize + added.size() : copy.size();
  }

  void add(Object element) {
    if (copy == null) {
      added.add(element);
    } else {
      copy.add(element);
      changed = true;
    }
  }

  void clear() {
    copy = new PriorityQueue<>(root.comparator());
    added.clear();
    changed = true;
  }

  /** Notes that the copy was changed. */
  void changed() {
    changed = true;
  }

  /** The private copy, with the elements as the call sees them. */
  PriorityQueue<Object> copy() {
    PriorityQueue<Object> queue = copy;
    if (queue == null) {
      queue = new PriorityQueue<>(root.comparator());
      fill(queue);
      changed = !added.isEmpty();
      added.clear();
      copy = queue;
    }
    return queue;
  }

  private void fill(PriorityQueue<Object> queue) {
    forEach(
        (element, supplier) ->
            queue.add(supplier == isolation ? element : seen(element, supplier)));
  }

  @SuppressWarnings("NullAway") // what stands for an object is no null
  private Object seen(Object element, @Nullable TrackingIsolation supplier) {
    if (element.getClass().isArray()) {
      throw isolation.abort("a comparator of arrays"); // it accesses them past the isolation
    }
    return isolation.element(element, supplier);
  }

  private void forEach(Visitor visitor) {
    if (copy != null) {
      copy.forEach(element -> visitor.visit(element, isolation));
      return;
    }
    if (outer != null) {
      outer.forEach(visitor);
    } else {
      root.forEach(element -> visitor.visit(element, home));
    }
    added.forEach(element -> visitor.visit(element, isolation));
  }

  /** Takes an element and the call that put it; null for the outermost caller. */
  private interface Visitor {
    void visit(Object element, @Nullable TrackingIsolation supplier);
  }

  boolean hasWrites() {
    return changed || !added.isEmpty();
  }

  /** Says what the replay writes. */
  void tell(Writes writes, Object writer) {
    if (changed) {
      writes.addWhole(writer);
    } else {
      writes.addSize(writer);
    }
  }

  /** The journal as plain data. */
  @Nullable Object[] image(UnaryOperator<@Nullable Object> outgoing) {
    List<@Nullable Object> elements = new ArrayList<>();
    if (hasWrites()) {
      stored().forEachRemaining(element -> elements.add(outgoing.apply(element)));
    }
    return new @Nullable Object[] {changed, elements.toArray()};
  }

  /** Takes over what {@link #image} has given: the elements in the order of the queue's array. */
  @SuppressWarnings("NullAway") // a queue holds no null
  void restore(@Nullable Object[] image) {
    changed = Images.flag(image[0]);
    for (Object element : Images.tree(image[1])) {
      added.add(element);
    }
  }

  /** Makes the changes in the root. */
  void applyTo(Queue<Object> target, UnaryOperator<@Nullable Object> outgoing) {
    if (changed) {
      target.clear();
    }
    stored().forEachRemaining(element -> target.add(handed(element, outgoing)));
  }

  /** Makes the changes in the state of the calling call. */
  void applyTo(HeapState target, UnaryOperator<@Nullable Object> outgoing) {
    if (changed) {
      target.clear();
    }
    stored().forEachRemaining(element -> target.add(handed(element, outgoing)));
  }

  private Iterator<Object> stored() {
    return copy != null && changed ? copy.iterator() : added.iterator();
  }

  @SuppressWarnings("NullAway") // what stands for an object is no null
  private static Object handed(Object element, UnaryOperator<@Nullable Object> outgoing) {
    return outgoing.apply(element);
  }

  void forEachStored(Consumer<@Nullable Object> visitor) {
    stored().forEachRemaining(visitor);
  }
}
