package dev.deco.hazelcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

/** A program whose configuration was wrong at its first call, and is right later. */
@Timeout(60)
class MendedConfigurationTest {
  /** A cluster whose worker comes after it was looked for a few times. */
  private static final class Late implements Transport {
    private final AtomicInteger looks = new AtomicInteger();
    private final Node node =
        new Node(
            MendedConfigurationTest.class.getClassLoader(), new Seal(null), List.of(), 2, 1 << 20);
    private final List<Peer> worker = List.of(new Peer(UUID.randomUUID(), "late", 2));

    @Override
    public Collection<Peer> peers() {
      return looks.incrementAndGet() > 3 ? worker : List.of();
    }

    @Override
    public CompletionStage<byte @Nullable []> send(Peer peer, byte[] message, boolean control) {
      return CompletableFuture.supplyAsync(() -> node.answer(message));
    }

    @Override
    public void close() {}
  }

  @Test
  void workersAreWaitedForAgainOnceItIsRight() throws Exception {
    AtomicInteger tries = new AtomicInteger();
    ClusterExecutor executor =
        ClusterExecutor.of(
            Driver.of(
                Options.of(property -> null),
                () -> {
                  if (tries.getAndIncrement() == 0) {
                    throw new IllegalArgumentException("no such file");
                  }
                  return new Late();
                }));
    Deco.register(executor);
    try {
      assertThatThrownBy(() -> DecoWork.sum(10))
          .isInstanceOf(ClusterException.class)
          .hasMessageContaining("no such file");
      Thread.sleep(1500); // it is tried again after a second
      assertThat(DecoWork.sum(200)).isEqualTo(Work.sum(200));
    } finally {
      Deco.unregister("cluster");
      executor.close();
    }
  }
}
