package dev.deco.runtime.internal;

import dev.deco.runtime.CallRun;
import dev.deco.runtime.RunListener;
import dev.deco.runtime.WaitPoint;
import dev.deco.runtime.internal.observe.Events;
import dev.deco.runtime.internal.observe.WaitPoints;
import dev.deco.runtime.remote.RemotePlace;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells listeners of what the runtime does, where there are any. */
final class Telling {
  private Telling() {}

  /** When a call was spawned that somebody wants to know of. */
  record Spawned(long nanos) {}

  /** A call was spawned. */
  static void spawned(EarlyCall<?> call) {
    RunListener listener = Events.listener();
    if (listener != null) {
      call.spawnedAt(new Spawned(System.nanoTime()));
      listener.callSpawned(call.frame());
    }
  }

  /** Runs a call in one of the ways. */
  static Attempt run(
      RunListener listener,
      EarlyCall<?> call,
      @Nullable Object trace,
      CallRun.Kind kind,
      Supplier<Attempt> body) {
    long spawned = trace instanceof Spawned known ? known.nanos() : 0;
    CallRun run = new CallRun(call.frame(), kind, spawned);
    listener.callStarted(run);
    Throwable failure = null;
    try {
      Attempt ran = body.get();
      failure = ran.failure();
      return ran;
    } finally {
      listener.callEnded(run, failure);
    }
  }

  /**
   * A call has run in another JVM.
   *
   * @param kept what the call kept before
   */
  static void ranElsewhere(
      EarlyCall<?> call, @Nullable Object kept, RemotePlace place, @Nullable Throwable failure) {
    RunListener listener = Events.listener();
    if (listener != null) {
      long spawned = kept instanceof Spawned known ? known.nanos() : 0;
      listener.callRanElsewhere(
          new CallRun(call.frame(), CallRun.Kind.EARLY, spawned), place, failure);
    }
  }

  /** Waits. */
  static @Nullable Throwable wait(Supplier<@Nullable Throwable> body) {
    RunListener listener = Events.listener();
    if (listener == null) {
      return body.get();
    }
    WaitPoint point = WaitPoints.here();
    listener.waitStarted(point);
    try {
      return body.get();
    } finally {
      listener.waitEnded(point);
    }
  }

  /** Replays. */
  static @Nullable Throwable replay(int entries, Supplier<@Nullable Throwable> body) {
    RunListener listener = Events.listener();
    if (listener == null) {
      return body.get();
    }
    listener.replayStarted(entries);
    try {
      return body.get();
    } finally {
      listener.replayEnded();
    }
  }
}
