package dev.deco.hazelcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workers and programs that are set up by configuration files of Hazelcast. */
class ConfigurationTest {
  @TempDir Path folder;
  private final WorkerCluster cluster = new WorkerCluster();

  @AfterEach
  void close() {
    cluster.close();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text.replace("NAME", cluster.name));
  }

  private static String member(String seeds) {
    return """
        <hazelcast xmlns="http://www.hazelcast.com/schema/config">
          <cluster-name>NAME</cluster-name>
          <properties>
            <property name="hazelcast.phone.home.enabled">false</property>
            <property name="hazelcast.socket.bind.any">false</property>
          </properties>
          <network>
            <join>
              <auto-detection enabled="false"/>
              <multicast enabled="false"/>
              <tcp-ip enabled="true">%s</tcp-ip>
            </join>
            <interfaces enabled="true"><interface>127.0.0.1</interface></interfaces>
          </network>
        </hazelcast>
        """
        .formatted(seeds);
  }

  /** A worker that a file sets up. */
  private String worker() throws Exception {
    Path xml = file("worker.xml", member(""));
    WorkerProcess worker =
        WorkerProcess.start(
            cluster.name, WorkerProcess.classPath(), List.of("-Ddeco.cluster.config=" + xml));
    cluster.workers.add(worker);
    return worker.await();
  }

  private void runs() {
    try (Elsewhere elsewhere = new Elsewhere()) {
      assertThat(DecoWork.sum(200)).isEqualTo(Work.sum(200));
      assertThat(elsewhere.calls()).isPositive();
      assertThat(elsewhere.workers()).allMatch(name -> name.startsWith("worker-"));
    }
  }

  @Test
  void aClientAndALiteMember() throws Exception {
    String address = worker();
    Path client =
        file(
            "client.yaml",
            """
            hazelcast-client:
              cluster-name: NAME
              network:
                cluster-members:
                  - %s
            """
                .formatted(address));
    cluster.drive(cluster.options("config", client.toString()));
    runs();
    cluster.leave();
    Path lite = file("lite.xml", member("<member>" + address + "</member>"));
    cluster.drive(cluster.options("join", "lite", "config", lite.toString()));
    runs();
  }

  @Test
  void aFileThatIsNotThereOrNoConfigurationIsSaidAtOnce() throws Exception {
    for (Path bad : List.of(folder.resolve("none.xml"), file("bad.yaml", "hazelcast-client: 7"))) {
      cluster.drive(cluster.options("config", bad.toString()));
      assertThatThrownBy(() -> DecoWork.sum(10))
          .isInstanceOf(ClusterException.class)
          .hasMessageStartingWith("DECO-R11: the call of dev.deco.hazelcast.Work.square")
          .hasMessageContaining("DECO-R01: the system property deco.cluster.config")
          .hasMessageContaining(bad.getFileName().toString());
      cluster.leave();
    }
  }
}
