package dev.deco.runtime.internal;

import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Site;
import org.jspecify.annotations.Nullable;

/**
 * Fills batches for a scope, one at a time: whatever else is added to the scope comes after the
 * calls in it. Confined to the scope's thread.
 */
public final class BatchFiller {
  /** A loop that is so many times shorter than a batch had better fill one with other loops. */
  private static final int SHORT = 8;

  /**
   * A slice may take so many times as long as a batch. Handing one over costs a few microseconds of
   * both processors, for what one of them has in its caches and the other needs.
   */
  private static final int LONGER = 5;

  /** So many slices, at least, are left for each worker: some may take longer than others. */
  private static final int ROUNDS = 4;

  private final ScopeLog scope;
  private final Settings settings;
  private final Pending pending;
  private final Batches batches;
  private @Nullable Batch filling;

  /** The thread-locals that the calls of the batch are to have; null where none are carried. */
  private @Nullable Object values;

  BatchFiller(ScopeLog scope, Settings settings, Pending pending, Batches batches) {
    this.scope = scope;
    this.settings = settings;
    this.pending = pending;
    this.batches = batches;
  }

  /** The batch that the last spawn was added to, if it takes the next; null otherwise. */
  public @Nullable Batch filling() {
    Object first = values;
    return first == null || first.equals(Propagation.capture()) ? filling : null;
  }

  /** Whether there are calls that are not in the log yet. */
  boolean unsealed() {
    return filling != null;
  }

  /** Whether these, if there are any, would rather run where they stand. */
  boolean direct() {
    return filling == null || filling.site().runsDirectly();
  }

  /**
   * How many calls the next batch of a place is to take; 0 if calls had better be spawned alone.
   */
  public int next(Site site) {
    return scope.batchFor(site);
  }

  /**
   * How many turns of a loop the next slice is to take; 0 if calls had better be spawned otherwise.
   */
  public int slice(Site site, int left) {
    Disturbance disturbance = settings.disturbance();
    if (disturbance == null ? left < 2 || left < site.together() / SHORT : disturbance.oneIn(2)) {
      return 0;
    }
    int calls = Math.min(scope.batchFor(site), left);
    if (calls < 2 || disturbance != null) {
      return calls < 2 ? 0 : calls;
    }
    int workers = settings.pool().getParallelism();
    if (calls >= site.together()) {
      calls = batches.atLeast(Math.min(left / (ROUNDS * workers), LONGER * calls));
    }
    // The last slices are smaller, so that all workers end at about the same time.
    int share = left / (workers + 1);
    return Math.min(calls, Math.max(share, Math.max(2, calls / SHORT)));
  }

  /** The same where nothing speaks against batches. */
  int sizeFor(Site site, @Nullable Disturbance disturbance) {
    if (disturbance != null) {
      return batches.any(disturbance);
    }
    if (batches.asks(site)) {
      pending.probe();
    }
    return batches.next(site);
  }

  /** A batch of a place that is done, with as much room as was asked for; null if there is none. */
  public @Nullable Batch used(Site site) {
    return batches.used(site);
  }

  /** Lets a batch be filled, whose statements write a container; null if they write none. */
  public void fill(Batch batch, int calls, @Nullable Object container) {
    batch.open(this, calls, container);
    values = Propagation.capture();
    filling = batch;
  }

  /** Adds the batch that is being filled to the log. */
  public void seal() {
    Batch batch = filling;
    if (batch != null) {
      filling = null;
      batch.close();
      if (batch.size() > 0) {
        batches.sealed(batch);
        pending.add(batch, values);
      }
    }
  }

  /** Forgets the batch that is being filled. */
  void drop() {
    filling = null;
  }
}
