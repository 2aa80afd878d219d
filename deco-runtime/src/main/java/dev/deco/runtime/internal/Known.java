package dev.deco.runtime.internal;

import dev.deco.runtime.Deferred;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The result of a call that was run where it was spawned. Immutable. */
record Known<R extends @Nullable Object>(R value) implements Deferred<R> {
  @Override
  public R get() {
    return value;
  }

  @Override
  public boolean isDone() {
    return true;
  }

  @Override
  public CompletableFuture<R> toCompletableFuture() {
    return CompletableFuture.completedFuture(value);
  }
}
