package dev.deco.runtime.internal;

import dev.deco.runtime.internal.Touches.Touch;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the ranged calls of a log touch. Two of them that are pending at once touch nothing in
 * common of which one writes. Confined to the frame that fills the log.
 */
final class PendingRanges {
  private final Map<Object, Ranges> objects = new IdentityHashMap<>();
  private @Nullable Object last;
  private @Nullable Ranges lastRanges;
  private int calls;
  private boolean closed;

  /** Whether a call itself writes what it also reads, or has read already, under another name. */
  private boolean crossed;

  private static final class Ranges {
    final Intervals written = new Intervals();
    final Intervals read = new Intervals();
  }

  /** How many ranged calls are pending. */
  int calls() {
    return calls;
  }

  /** Whether nothing further is to be added. */
  boolean closed() {
    return closed;
  }

  /** Whether a call has to wait for those that are pending. */
  boolean orders(Touches call) {
    for (Touch touch : call.found()) {
      Ranges ranges = of(touch.root());
      if (ranges != null
          && (ranges.written.overlaps(touch.from(), touch.to())
              || touch.write() && ranges.read.overlaps(touch.from(), touch.to()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether pending calls read all that an object holds, and so nobody writes there. */
  boolean readsAllOf(Object root) {
    Ranges ranges = of(root);
    return !crossed && ranges != null && ranges.read.covers(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** Adds a call. */
  void add(Touches call) {
    calls++;
    closed |= call.unknown();
    for (Touch touch : call.found()) {
      Ranges ranges = of(touch.root());
      if (ranges == null) {
        ranges = new Ranges();
        objects.put(touch.root(), ranges);
        last = touch.root();
        lastRanges = ranges;
      }
      Intervals others = touch.write() ? ranges.read : ranges.written;
      crossed |= others.overlaps(touch.from(), touch.to());
      (touch.write() ? ranges.written : ranges.read).add(touch.from(), touch.to());
    }
  }

  /** Lets nothing further be added before these calls are over. */
  void close() {
    closed = true;
  }

  private @Nullable Ranges of(Object root) {
    if (root != last) {
      last = root;
      lastRanges = objects.get(root);
    }
    return lastRanges;
  }

  /** Forgets all: the log is empty. */
  void clear() {
    if (calls > 0) {
      objects.clear();
      last = null;
      lastRanges = null;
      calls = 0;
    }
    closed = false;
    crossed = false;
  }
}
