package dev.deco.runtime.internal;

import dev.deco.runtime.support.Batch;
import org.jspecify.annotations.Nullable;

/** Many calls as one entry: they run, and run again, together. */
final class BatchCall extends Call<@Nullable Void> {
  private final Batch batch;

  /** The calls of a batch that is full enough, spawned on the current thread. */
  BatchCall(Origin origin, int index, Batch batch) {
    super(origin, index, batch);
    this.batch = batch;
  }

  Batch batch() {
    return batch;
  }

  @Override
  int count() {
    return batch.size();
  }

  /** What is left of the statements before comes before the failure. */
  @Override
  void failing() throws Throwable {
    if (batch.replays()) {
      DeferredStep.invoke(batch::replayBeforeFailure);
    }
  }
}
