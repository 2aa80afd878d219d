package dev.deco.hazelcast.internal.message;

import dev.deco.hazelcast.internal.wire.Allowed;
import dev.deco.hazelcast.internal.wire.Graph;
import dev.deco.hazelcast.internal.wire.Throwables;
import dev.deco.runtime.remote.RemoteOutcome;
import org.jspecify.annotations.Nullable;

/** How an outcome stands in the stream of an answer. */
public final class Outcomes {
  private static final RemoteOutcome.Status[] STATUSES = RemoteOutcome.Status.values();

  private Outcomes() {}

  /**
   * Writes an outcome.
   *
   * @param failure the serial form of its exception; null if there is none
   */
  public static void write(Graph graph, RemoteOutcome outcome, byte @Nullable [] failure) {
    graph.output().writeByte(outcome.status().ordinal());
    graph.output().writeString(outcome.reason());
    graph.output().writeVarInt(failure == null ? 0 : failure.length, true);
    if (failure != null) {
      graph.output().writeBytes(failure);
    }
    graph.put(outcome.value());
    graph.put(outcome.images());
  }

  /**
   * Reads an outcome.
   *
   * @return null if its exception cannot be read here
   */
  public static @Nullable RemoteOutcome read(Graph graph, Allowed allowed, ClassLoader loader) {
    RemoteOutcome.Status status = STATUSES[graph.input().readByte()];
    String reason = graph.input().readString();
    int length = graph.input().readCount();
    byte[] form = length == 0 ? null : graph.input().readBytes(length);
    Object value = graph.get();
    Object images = graph.get();
    Throwable failure = form == null ? null : Throwables.read(form, allowed, loader);
    if (form != null && failure == null) {
      return null;
    }
    return new RemoteOutcome(
        status, value, failure, reason, images instanceof Object[] tree ? tree : new Object[0]);
  }
}
