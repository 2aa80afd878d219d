package dev.deco.runtime.internal;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The threads that are at the calls of one pool: its workers, and others that help while they wait.
 * There are to be no more of them than the pool has workers, or they would take each other's
 * processors. A scope that can have none puts itself on a list; who is done with one scope goes on
 * with the oldest there, whose calls are the largest where calls spawn calls. To wake a worker for
 * each scope would cost more than many a call. Thread-safe.
 */
final class Hands {
  private static final Map<ForkJoinPool, Hands> KNOWN =
      Collections.synchronizedMap(new WeakHashMap<>());

  /** Those that were asked for last, mostly those of the one pool that there is. */
  private static volatile @Nullable Hands last;

  private final WeakReference<ForkJoinPool> pool;
  private final int most;
  private final AtomicInteger busy = new AtomicInteger();
  private final ConcurrentLinkedDeque<Reference<Crew>> waiting = new ConcurrentLinkedDeque<>();

  private Hands(ForkJoinPool pool) {
    this.pool = new WeakReference<>(pool);
    this.most = pool.getParallelism();
  }

  /** Those of a pool. */
  static Hands of(ForkJoinPool pool) {
    Hands known = last;
    if (known == null || !known.pool.refersTo(pool)) {
      known = KNOWN.computeIfAbsent(pool, Hands::new);
      last = known;
    }
    return known;
  }

  /** Whether a further thread would find a processor. */
  boolean free() {
    return busy.get() < most;
  }

  /** Learns that a thread is on its way. */
  void begin() {
    busy.getAndIncrement();
  }

  /** Learns that one is done. */
  void end() {
    busy.getAndDecrement();
  }

  /** Learns that a thread waits for others: one of the scopes on the list can have a worker. */
  void lend() {
    busy.getAndDecrement();
    Crew crew = next();
    if (crew != null) {
      crew.callIn();
    }
  }

  /**
   * Puts a scope on the list.
   *
   * @param crew the scope, which may end before somebody comes to it
   */
  void await(Reference<Crew> crew) {
    waiting.addLast(crew);
  }

  /** Takes a scope off the list. */
  void forget(Reference<Crew> crew) {
    // Scopes are nested: the last one opened is the first to close.
    waiting.removeLastOccurrence(crew);
  }

  /** Whether a scope may be on the list. */
  boolean wanted() {
    return !waiting.isEmpty();
  }

  /**
   * The oldest scope on the list that has calls for others, taken off it; null if there is none.
   */
  @Nullable Crew next() {
    for (Reference<Crew> each = waiting.pollFirst(); each != null; each = waiting.pollFirst()) {
      Crew crew = each.get();
      if (crew != null && crew.leftList()) {
        return crew;
      }
    }
    return null;
  }
}
