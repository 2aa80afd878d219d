package dev.deco.hazelcast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.hazelcast.internal.driver.Driver;
import dev.deco.hazelcast.internal.driver.Options;
import dev.deco.hazelcast.internal.driver.Transport;
import dev.deco.hazelcast.internal.wire.Seal;
import dev.deco.hazelcast.internal.worker.Node;
import dev.deco.runtime.Deco;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A worker that answers nothing, beside one that does, with nothing between them and the driver.
 */
@Timeout(60)
class SilentWorkerTest {
  private static final String NAMES = "silent worker test";

  /** The batches to one of the two peers get lost; to one of them there is an error besides. */
  private static final class HalfDead implements Transport {
    private final Peer dead = new Peer(UUID.randomUUID(), NAMES + " 1", 2);
    private final Peer alive = new Peer(UUID.randomUUID(), NAMES + " 2", 2);
    private final Node node =
        new Node(SilentWorkerTest.class.getClassLoader(), new Seal(null), List.of(), 2, 1 << 20);
    private final AtomicInteger lost = new AtomicInteger();

    @Override
    public Collection<Peer> peers() {
      return List.of(dead, alive);
    }

    @Override
    public CompletionStage<byte @Nullable []> send(Peer peer, byte[] message, boolean control) {
      if (peer.id().equals(alive.id())) {
        return CompletableFuture.supplyAsync(() -> node.answer(message));
      }
      if (!control && lost.incrementAndGet() == 2) {
        return CompletableFuture.failedFuture(new IllegalStateException("a single message"));
      }
      return new CompletableFuture<>();
    }

    @Override
    public void close() {}
  }

  @Test
  void theCallsOfAWorkerThatHadAnErrorAndThenFrozeGoToOthers() {
    HalfDead transport = new HalfDead();
    Options options =
        Options.of(property -> property.equals("deco.cluster.silence") ? "0.5" : null);
    ClusterExecutor executor = ClusterExecutor.of(Driver.of(options, () -> transport));
    Deco.register(executor);
    try {
      assertThat(DecoWork.sum(2000)).isEqualTo(Work.sum(2000));
    } finally {
      Deco.unregister("cluster");
      executor.close();
    }
    assertThat(transport.lost.get()).isGreaterThanOrEqualTo(2);
  }
}
