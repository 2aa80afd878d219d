package dev.deco.hazelcast.internal.driver;

import dev.deco.hazelcast.ClusterException;
import dev.deco.runtime.remote.RemoteCall;
import org.jspecify.annotations.Nullable;

/** A call on its way. Confined to the dispatcher, but for what is final. */
final class Task {
  final RemoteCall call;
  final Called function;

  /** When it was claimed, among all: what was read of shared objects after that is good for it. */
  final long order;

  final long since = System.nanoTime();

  /** Whether a worker did not have what it shares with others. */
  boolean missed;

  /** How often it was lost. */
  int tries;

  /** What happened last. */
  String trouble = "";

  /** Where it is; null while it waits here. */
  volatile @Nullable Sent sent;

  /** Whether it was cancelled. */
  volatile boolean cancelled;

  Task(RemoteCall call, Called function, long order) {
    this.call = call;
    this.function = function;
    this.order = order;
  }

  /** The call, as messages have it. */
  String describe() {
    StackTraceElement site = call.site();
    return "the call of " + function.function().id() + (site == null ? "" : " spawned at " + site);
  }

  /** Fails, since a worker will not run it. */
  void refused(String worker, boolean unsigned, String text) {
    if (text.startsWith("DECO-")) {
      int end = text.indexOf(':');
      fail(
          text.substring(0, end),
          "was refused by worker " + worker + ":" + text.substring(end + 1));
    } else if (unsigned) {
      fail(
          "DECO-R12",
          "was refused by worker "
              + worker
              + ": "
              + text
              + ". Give the program and all workers the same -Ddeco.cluster.secret.file.");
    } else {
      fail(
          "DECO-R08",
          "was refused by worker "
              + worker
              + ": "
              + text
              + ". Give the program and all workers the same jars.");
    }
  }

  void fail(String code, String text) {
    call.fail(new ClusterException(code + ": " + describe() + " " + text));
  }
}
