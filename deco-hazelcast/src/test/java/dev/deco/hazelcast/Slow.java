package dev.deco.hazelcast;

import dev.deco.hazelcast.internal.driver.Transport;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A network on which each message takes its time, there and back; none of them waits for others.
 */
record Slow(Transport transport, long millisEachWay) implements Transport {
  private <T> CompletableFuture<T> later(T value) {
    Executor after = CompletableFuture.delayedExecutor(millisEachWay, TimeUnit.MILLISECONDS);
    return CompletableFuture.supplyAsync(() -> value, after);
  }

  @Override
  public Collection<Peer> peers() {
    return transport.peers();
  }

  @Override
  public CompletionStage<byte @Nullable []> send(Peer peer, byte[] message, boolean control) {
    return later(message)
        .thenCompose(arrived -> transport.send(peer, arrived, control))
        .thenCompose(this::later);
  }

  @Override
  public void close() {
    transport.close();
  }
}
