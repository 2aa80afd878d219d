package dev.deco.hazelcast.internal.driver;

import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** How messages get to workers. Thread-safe. */
public interface Transport extends AutoCloseable {
  /**
   * A worker.
   *
   * @param id of the member, which is another one after a restart
   * @param name for messages and traces
   * @param threads how many calls it runs at once
   */
  record Peer(UUID id, String name, int threads) {}

  /** The workers that are there now. Quick; throws if the cluster is not there. */
  Collection<Peer> peers();

  /**
   * Sends a message.
   *
   * @param control whether it goes beside the calls, and must not wait for them
   * @return the answer; null if that member is no worker
   */
  CompletionStage<byte @Nullable []> send(Peer peer, byte[] message, boolean control);

  /** Whether it is this module's own, and keeps the JVM from ending. */
  default boolean keepsAlive() {
    return false;
  }

  @Override
  void close();
}
