package dev.deco.runtime.internal;

import dev.deco.runtime.SpawnedCall;
import dev.deco.runtime.remote.RemoteCall;
import org.jspecify.annotations.Nullable;

/** The offer of a call to the executor that its method names. */
record SpawnedTask(Lane lane, EarlyCall<?> call, @Nullable AwayCall away) implements SpawnedCall {
  @Override
  public void run() {
    if (call.home().frame.moot()) {
      return;
    }
    // An interrupt that one call leaves behind must not reach what the thread runs next.
    boolean interrupted = Thread.interrupted();
    try {
      lane.run(call, Context.current());
    } finally {
      Thread.interrupted();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public Class<?> type() {
    return lane.type();
  }

  @Override
  public String method() {
    return lane.method();
  }

  @Override
  public @Nullable StackTraceElement site() {
    return call.site() == null ? null : call.site().frame();
  }

  @Override
  public @Nullable RemoteCall remote() {
    return away;
  }

  @Override
  public String toString() {
    return lane + ", " + call;
  }
}
