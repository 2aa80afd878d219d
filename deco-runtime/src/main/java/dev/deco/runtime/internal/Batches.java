package dev.deco.runtime.internal;

import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Site;
import java.util.ArrayDeque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * How large the batches of a thread's scopes are to be, and those that are done: what is freshly
 * allocated costs more than what is used again. Confined to the thread.
 */
final class Batches {
  /**
   * The first calls of a place in a scope are spawned alone: they need not be like those before.
   */
  private static final int ALONE_FIRST = 4;

  /** The first batch takes so many calls at most, */
  private static final int FIRST = 16;

  /** and each further one so many times more. */
  private static final int FASTER = 8;

  /** Where so many batches in a row got one call only, calls are spawned alone, */
  private static final int MANY_LONE = 8;

  /** as many as this. */
  private static final int ALONE = 1_000;

  /** So many batches are kept at most, */
  private static final int KEPT = 1 << 10;

  /** and with room for so many calls: as many as may be pending in a scope. */
  private static final int MOST_ROOM = 1 << 18;

  /** So many of them are looked at for one of a place. */
  private static final int LOOKS = 16;

  private final ArrayDeque<Batch> used = new ArrayDeque<>();
  private int roomKept;
  private @Nullable Site last;
  private int largest;
  private int alone;
  private int reports;
  private int lone;

  /** Whether it is time to find out how long the calls of a place take in this scope. */
  boolean asks(Site spawn) {
    if (last != spawn) {
      last = spawn;
      largest = 0;
      alone = 0;
      reports = spawn.reports();
    }
    return largest == 0
        && spawn.together() > 1
        && ++alone > ALONE_FIRST
        && spawn.reports() == reports;
  }

  /** How many calls the next batch of a place is to take; 0 if none are to go into batches. */
  int next(Site spawn) {
    if (lone >= MANY_LONE) {
      lone = lone > ALONE ? 0 : lone + 1;
      return 0;
    }
    int calls = spawn.together();
    // A call that is taken as soon as it is spawned may have been reported before the next is.
    boolean known = alone > ALONE_FIRST && spawn.reports() != reports;
    if (calls < 2 || !known) {
      largest = 0;
      return 0;
    }
    largest = Math.min(calls, largest == 0 ? Math.max(FIRST, calls / FASTER) : FASTER * largest);
    return largest;
  }

  /** Makes the next batch larger; tells how many calls it is to take. */
  int atLeast(int calls) {
    largest = Math.max(largest, calls);
    return largest;
  }

  /** The same, drawn. */
  int any(Disturbance disturbance) {
    largest = disturbance.oneIn(3) ? 0 : 2 + disturbance.below(6);
    return largest;
  }

  /** Learns that a batch gets no further calls. */
  void sealed(Batch batch) {
    lone = batch.size() == 1 && batch.capacity() > 1 ? lone + 1 : 0;
  }

  /** A batch of a place that is done, with as much room as was just asked for; null if none. */
  @Nullable Batch used(Site spawn) {
    Batch last = used.peekLast();
    if (last == null || last.site() != spawn) {
      last = lastOf(spawn);
    } else {
      used.removeLast();
    }
    if (last == null) {
      return null;
    }
    roomKept -= last.room();
    // One that is too small makes room for what takes its place.
    return last.room() >= largest ? last : null;
  }

  private @Nullable Batch lastOf(Site spawn) {
    int looks = LOOKS;
    for (Iterator<Batch> each = used.descendingIterator(); each.hasNext() && looks > 0; looks--) {
      Batch batch = each.next();
      if (batch.site() == spawn) {
        each.remove();
        return batch;
      }
    }
    return null;
  }

  /** Keeps a batch whose calls are over, if it can be used again. */
  void done(BatchCall call) {
    Batch batch = call.batch();
    if (batch.usable() && call.state == Result.REPLAYED) {
      batch.rest();
      used.addLast(batch);
      roomKept += batch.room();
      // Those of places that are done with make room for others.
      while (used.size() > KEPT || roomKept > MOST_ROOM) {
        roomKept -= used.removeFirst().room();
      }
    }
  }

  /** Learns that a scope is opened: its calls need not be like those before. */
  void restart() {
    last = null;
  }
}
