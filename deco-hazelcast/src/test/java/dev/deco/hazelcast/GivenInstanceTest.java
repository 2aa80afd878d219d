package dev.deco.hazelcast;

import static org.assertj.core.api.Assertions.assertThat;

import com.hazelcast.client.HazelcastClient;
import com.hazelcast.client.config.ClientConfig;
import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import dev.deco.runtime.Deco;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A program that has an instance of Hazelcast of its own: as a worker, and to get to workers. */
class GivenInstanceTest {
  private static final String NAME = "given-" + UUID.randomUUID();

  private static HazelcastInstance member;

  @BeforeAll
  static void start() {
    Config config = new Config().setClusterName(NAME);
    config.setProperty("hazelcast.phone.home.enabled", "false");
    config.setProperty("hazelcast.socket.bind.any", "false");
    config.getJetConfig().setEnabled(false);
    config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
    config.getNetworkConfig().getJoin().getAutoDetectionConfig().setEnabled(false);
    config.getNetworkConfig().getJoin().getMulticastConfig().setEnabled(false);
    Worker.configure(config);
    member = Hazelcast.newHazelcastInstance(config);
    Worker.serve(member);
  }

  @AfterAll
  static void end() {
    member.getLifecycleService().terminate();
  }

  /** Runs calls on it; it is still there afterwards. */
  private static void runsOn(HazelcastInstance instance) {
    ClusterExecutor executor = ClusterExecutor.on(instance);
    Deco.register(executor);
    try (Elsewhere elsewhere = new Elsewhere()) {
      assertThat(DecoWork.sum(200)).isEqualTo(Work.sum(200));
      assertThat(elsewhere.calls()).isPositive();
    } finally {
      Deco.unregister("cluster");
      executor.close();
    }
    assertThat(instance.getLifecycleService().isRunning()).isTrue();
  }

  @Test
  void aMember() {
    runsOn(member);
  }

  @Test
  void aClient() {
    ClientConfig config = new ClientConfig().setClusterName(NAME);
    var address = member.getCluster().getLocalMember().getAddress();
    config.getNetworkConfig().addAddress(address.getHost() + ":" + address.getPort());
    HazelcastInstance client = HazelcastClient.newHazelcastClient(config);
    try {
      runsOn(client);
    } finally {
      client.shutdown();
    }
  }
}
