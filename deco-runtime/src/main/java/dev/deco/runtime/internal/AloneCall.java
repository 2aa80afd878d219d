package dev.deco.runtime.internal;

import dev.deco.runtime.support.Body;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call spawned without a scope: it has a task of its own, may be waited for by itself, and its
 * epoch is its own matter.
 */
final class AloneCall<R extends @Nullable Object> extends Call<R> {
  private @Nullable Epoch since;
  private @Nullable CallTask task;
  private volatile @Nullable Thread waiter;
  private final Snapshots snapshots = new Snapshots();

  /** A call spawned on the current thread, when nothing is written in the epoch. */
  AloneCall(Origin origin, Epoch since, Body<R> body) {
    super(origin, 0, body);
    this.since = since;
  }

  @Override
  Epoch since() {
    return Objects.requireNonNull(since);
  }

  @Override
  Snapshots snapshots() {
    return snapshots;
  }

  /** Notes the task through which workers can take this call; null if there is none. */
  void offeredAs(@Nullable CallTask offer) {
    task = offer;
  }

  /** Waits until nobody runs the call. One thread at a time. */
  void join() {
    if (runs()) {
      waiter = Thread.currentThread();
      Disturbance.waiting(settings().disturbance(), () -> !runs());
      Waiting.join(task, () -> !runs());
      waiter = null;
    }
  }

  /** Wakes the thread that waits, if one does. */
  void wake() {
    Waiting.wake(waiter);
  }

  @Override
  void hasRun() {
    Waiting.wake(waiter);
    keepPromise();
  }

  @Override
  void clear() {
    since = null;
    task = null;
    super.clear();
  }
}
