package dev.deco.hazelcast.internal.worker;

import dev.deco.runtime.remote.RemoteRun;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A batch that a thread runs, call by call. Thread-safe. */
final class Running {
  private final BitSet cancelled = new BitSet();
  private int at = -1;
  private @Nullable RemoteRun run;

  /** Begins the run of a call. False if nobody waits for that call. */
  synchronized boolean begin(int call, RemoteRun next) {
    if (cancelled.get(call)) {
      return false;
    }
    at = call;
    run = next;
    return true;
  }

  synchronized void end() {
    at = -1;
    run = null;
  }

  /** Nobody waits for a call any more. */
  synchronized void cancel(int call) {
    cancelled.set(call);
    if (at == call && run != null) {
      run.cancel();
    }
  }

  synchronized boolean cancelled(int call) {
    return cancelled.get(call);
  }
}
