package dev.deco.runtime.internal;

import org.jspecify.annotations.Nullable;

/**
 * What was written by replays from some point on, as a chain: a call that began before the point
 * checks the whole chain. The older links go when no such call is left.
 */
final class Epoch {
  private @Nullable WriteSet written;
  private @Nullable Epoch next;

  /** What was written so far, to add to. */
  WriteSet written() {
    WriteSet known = written;
    if (known == null) {
      known = new WriteSet();
      written = known;
    }
    return known;
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
}
