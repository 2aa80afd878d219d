package dev.deco.runtime.internal;

import dev.deco.runtime.internal.Touches.Touch;
import dev.deco.runtime.support.Body;
import java.lang.reflect.Array;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ranged call in check mode: it runs isolated, and what it has touched is compared with what its
 * method declares.
 */
final class RangeCheck<R extends @Nullable Object> extends Call<R> {
  private final List<Touch> declared;

  /** A call spawned on the current thread. */
  RangeCheck(Origin origin, int index, Body<R> body, List<Touch> declared) {
    super(origin, index, body);
    this.declared = List.copyOf(declared);
  }

  /** Otherwise what the method only reads would count as read as a whole. */
  @Override
  boolean elementwise() {
    return true;
  }

  @Override
  void replaying(Attempt run) {
    for (Overlay overlay : run.overlays()) {
      Conflict outside = outside(overlay);
      if (outside != null) {
        Home.outOfRange(this, outside);
      }
    }
  }

  /** The first that was touched outside the ranges of an object; null if nothing was. */
  private @Nullable Conflict outside(Overlay overlay) {
    Object root = overlay.root();
    Intervals allowed = new Intervals();
    boolean ranged = false;
    for (Touch touch : declared) {
      if (touch.root() == root) {
        ranged = true;
        allowed.add(touch.from(), touch.to());
      }
    }
    int length = lengthOf(root);
    if (!ranged || length < 0 || allowed.covers(0, length)) {
      return null;
    }
    Writes written = new Writes(root);
    overlay.tell(written, this);
    Conflict grown = written.inSize();
    return grown != null ? grown : outside(overlay, allowed, written, length);
  }

  private @Nullable Conflict outside(
      Overlay overlay, Intervals allowed, Writes written, int length) {
    // What was handed to others as a whole tells nothing of what they have read.
    Writes beyond = new Writes(overlay.root());
    beyond.addIndexes(length, length + 1, this);
    boolean whole = overlay.conflictWith(beyond) != null;
    for (int i = 0; i < length; i++) {
      if (!allowed.overlaps(i, i + 1)) {
        Conflict found = written.inRange(i, i + 1);
        if (found == null && !whole) {
          Writes one = new Writes(overlay.root());
          one.addIndexes(i, i + 1, this);
          found = overlay.conflictWith(one);
        }
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static int lengthOf(Object root) {
    if (root.getClass().isArray()) {
      return Array.getLength(root);
    }
    return root instanceof List<?> list ? list.size() : -1;
  }
}
