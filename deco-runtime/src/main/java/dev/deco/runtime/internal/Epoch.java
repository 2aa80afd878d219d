package dev.deco.runtime.internal;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was written by replays from some point on, as a chain: a call that began before the point
 * checks the whole chain. The older links go when no such call is left.
 */
final class Epoch {
  private @Nullable WriteSet written;
  private @Nullable Epoch next;
  private @Nullable Set<Object> watched;

  /** What was written so far, to add to. */
  WriteSet written() {
    WriteSet known = written;
    if (known == null) {
      known = new WriteSet();
      written = known;
    }
    return known;
  }

  /**
   * Says what the calls that are yet to be checked have read.
   *
   * @param roots by identity; null if anything
   */
  void watch(@Nullable Set<Object> roots) {
    watched = roots;
  }

  /** Whether it matters that a container is written. */
  boolean watches(@Nullable Object container) {
    Set<Object> roots = watched;
    return roots == null || (container != null && !roots.isEmpty() && isIn(roots, container));
  }

  private static boolean isIn(Set<Object> roots, Object container) {
    Object root = Storage.rootOf(container);
    // A view may stand for whatever it likes.
    return root == null || roots.contains(root);
  }

  /** The epoch in which a call spawned now begins: one in which nothing is written yet. */
  Epoch forSpawn() {
    if (written == null || written.isEmpty()) {
      return this;
    }
    Epoch fresh = new Epoch();
    next = fresh;
    return fresh;
  }

  /** Whether an object may have been written in this epoch or a later one. */
  boolean wrote(Object root) {
    for (Epoch e = this; e != null; e = e.next) {
      WriteSet set = e.written;
      if (set != null && (set.everything() != null || set.find(root) != null)) {
        return true;
      }
    }
    return false;
  }

  /** What an isolation has read that was written in this epoch or a later one. */
  @Nullable Conflict conflictWith(TrackingIsolation isolation) {
    for (Epoch e = this; e != null; e = e.next) {
      Conflict conflict = e.written == null ? null : isolation.conflictWith(e.written);
      if (conflict != null) {
        return conflict;
      }
    }
    return null;
  }

  /** What was read as a whole that was written in this epoch or a later one. */
  @Nullable Conflict conflictWith(PlainReads reads) {
    for (Epoch e = this; e != null; e = e.next) {
      Conflict conflict = e.written == null ? null : reads.conflictWith(e.written);
      if (conflict != null) {
        return conflict;
      }
    }
    return null;
  }
}
