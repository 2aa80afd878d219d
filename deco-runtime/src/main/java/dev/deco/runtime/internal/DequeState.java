package dev.deco.runtime.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A deque as one call has made it: what is left of the deque below, between what the call put in
 * front of it and behind it. Reading changes nothing: child calls look into the state of their
 * parent.
 */
final class DequeState {
  private final TrackingIsolation isolation;
  private final @Nullable TrackingIsolation home;
  private final Deque<Object> root;
  private final @Nullable DequeState outer;
  private final int belowSize;
  private final Deque<Object> before = new ArrayDeque<>(4);
  private final Deque<Object> behind = new ArrayDeque<>(4);
  private int takenFirst;
  private int takenLast;
  private boolean moved;
  private boolean cleared;
  private final End first = new End(false);
  private final End last = new End(true);

  /** The state without writes. */
  DequeState(
      TrackingIsolation isolation,
      @Nullable TrackingIsolation home,
      Deque<Object> root,
      @Nullable DequeState outer) {
    this.isolation = isolation;
    this.home = home;
    this.root = root;
    this.outer = outer;
    this.belowSize = outer == null ? root.size() : outer.size();
  }

  int size() {
    return before.size() + rest() + behind.size();
  }

  private int rest() {
    return belowSize - takenFirst - takenLast;
  }

  /** Whether nothing is read from below any more. */
  boolean isCleared() {
    return cleared;
  }

  // Each element has a supplier, as in a walk over a map; there are no keys.

  /** Walks over the elements; their suppliers are the calls that put them. */
  MapWalk walk(boolean backwards) {
    Iterator<Object> head = backwards ? behind.descendingIterator() : before.iterator();
    Iterator<Object> tail = backwards ? before.descendingIterator() : behind.iterator();
    MapWalk below = belowFrom(backwards, backwards ? takenLast : takenFirst);
    return new MapWalk() {
      private int left = rest();

      @Override
      boolean advance() {
        if (head.hasNext()) {
          holding(head.next(), isolation);
        } else if (left > 0) {
          left--;
          below.advance();
          atSame(below);
        } else if (tail.hasNext()) {
          holding(tail.next(), isolation);
        } else {
          return false;
        }
        return true;
      }
    };
  }

  private MapWalk belowFrom(boolean backwards, int taken) {
    MapWalk walk = outer == null ? rootWalk(backwards) : outer.walk(backwards);
    for (int i = 0; i < taken; i++) {
      walk.advance();
    }
    return walk;
  }

  private MapWalk rootWalk(boolean backwards) {
    Iterator<Object> each = backwards ? root.descendingIterator() : root.iterator();
    return new MapWalk() {
      @Override
      boolean advance() {
        if (!each.hasNext()) {
          return false;
        }
        holding(each.next(), home);
        return true;
      }
    };
  }

  /** Stands on the first element, or the last one; null where there is none. */
  @Nullable MapWalk peek(boolean atLast) {
    Deque<Object> near = atLast ? behind : before;
    Deque<Object> far = atLast ? before : behind;
    if (near.isEmpty() && rest() > 0) {
      return (atLast ? last : first).at(atLast ? takenLast : takenFirst);
    }
    Deque<Object> own = near.isEmpty() ? far : near;
    if (own.isEmpty()) {
      return null;
    }
    MapWalk walk = MapWalk.none();
    walk.holding(atLast ? own.getLast() : own.getFirst(), isolation);
    return walk;
  }

  /** Takes the element that {@link #peek} stands on. */
  void take(boolean atLast) {
    Deque<Object> near = atLast ? behind : before;
    Deque<Object> far = atLast ? before : behind;
    moved = true;
    if (near.isEmpty() && rest() > 0) {
      if (atLast) {
        takenLast++;
      } else {
        takenFirst++;
      }
    } else if (atLast) {
      (near.isEmpty() ? far : near).removeLast();
    } else {
      (near.isEmpty() ? far : near).removeFirst();
    }
  }

  void addFirst(Object element) {
    before.addFirst(element);
    moved = true;
  }

  void addLast(Object element) {
    behind.addLast(element);
  }

  /** Has these elements and no others. */
  void become(Iterable<Object> elements) {
    before.clear();
    behind.clear();
    takenFirst = belowSize;
    takenLast = 0;
    moved = true;
    cleared = true;
    elements.forEach(behind::addLast);
  }

  boolean hasWrites() {
    return moved || !behind.isEmpty();
  }

  /** Says what the replay writes. */
  void tell(Writes writes, Object writer) {
    if (moved) {
      writes.addWhole(writer);
    } else {
      writes.addSize(writer);
    }
  }

  /** The journal as plain data. */
  @Nullable Object[] image(UnaryOperator<@Nullable Object> outgoing) {
    return new @Nullable Object[] {
      cleared,
      moved,
      takenFirst,
      takenLast,
      Images.all(before, outgoing),
      Images.all(behind, outgoing)
    };
  }

  /** Takes over what {@link #image} has given. */
  @SuppressWarnings("NullAway") // a deque holds no null
  void restore(@Nullable Object[] image) {
    cleared = Images.flag(image[0]);
    moved = Images.flag(image[1]);
    takenFirst = Images.number(image[2]);
    takenLast = Images.number(image[3]);
    for (Object element : Images.tree(image[4])) {
      before.addLast(element);
    }
    for (Object element : Images.tree(image[5])) {
      behind.addLast(element);
    }
  }

  /** Makes the changes in the root. */
  void applyTo(Deque<Object> target, UnaryOperator<@Nullable Object> outgoing) {
    if (cleared) {
      target.clear();
    } else {
      for (int i = 0; i < takenFirst; i++) {
        target.removeFirst();
      }
      for (int i = 0; i < takenLast; i++) {
        target.removeLast();
      }
    }
    before.descendingIterator().forEachRemaining(e -> target.addFirst(handed(e, outgoing)));
    behind.forEach(e -> target.addLast(handed(e, outgoing)));
  }

  /** Makes the changes in the state of the calling call. */
  void applyTo(DequeState target, UnaryOperator<@Nullable Object> outgoing) {
    if (cleared) {
      target.become(List.of());
    } else {
      for (int i = 0; i < takenFirst; i++) {
        target.take(false);
      }
      for (int i = 0; i < takenLast; i++) {
        target.take(true);
      }
    }
    before.descendingIterator().forEachRemaining(e -> target.addFirst(handed(e, outgoing)));
    behind.forEach(e -> target.addLast(handed(e, outgoing)));
  }

  @SuppressWarnings("NullAway") // what stands for an object is no null
  private static Object handed(Object element, UnaryOperator<@Nullable Object> outgoing) {
    return outgoing.apply(element);
  }

  void forEachStored(Consumer<@Nullable Object> visitor) {
    before.forEach(visitor);
    behind.forEach(visitor);
  }

  /** One end of the deque below, so that taking many elements walks over them once. */
  private final class End {
    private final boolean backwards;
    private @Nullable MapWalk walk;
    private int passed;

    End(boolean backwards) {
      this.backwards = backwards;
    }

    MapWalk at(int index) {
      MapWalk at = walk;
      if (at == null) {
        at = belowFrom(backwards, 0);
        walk = at;
      }
      for (; passed <= index; passed++) {
        at.advance();
      }
      return at;
    }
  }
}
