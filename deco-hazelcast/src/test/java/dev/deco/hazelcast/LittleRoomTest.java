package dev.deco.hazelcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Workers that can keep little of what calls share, or cannot write to their disk. */
class LittleRoomTest {
  private final WorkerCluster cluster = new WorkerCluster();

  @AfterEach
  void close() {
    cluster.close();
  }

  @Test
  void whatAWorkerHasDroppedIsSentAgain() throws Exception {
    cluster.start(1, "-Ddeco.cluster.cache=1");
    ClusterExecutor executor = cluster.drive(cluster.options());
    double[][] shared = new double[4][75_000]; // 0.6 MB each
    for (int round = 0; round < 3; round++) {
      for (double[] each : shared) {
        Arrays.setAll(each, i -> Math.sin(i + each.length));
        assertThat(DecoWork.dots(each, 20, 0)).isEqualTo(Work.dots(each, 20, 0));
      }
    }
    // Each of the four went out three times.
    assertThat(executor.bytes()[0]).isGreaterThan(12L * 8 * 75_000);
  }

  /** A limit of no bytes for files is met as a full disk is: by the writes that go to it. */
  @Test
  void aFullDiskIsTheFailureOfThoseWhoWrite() throws Exception {
    Assumptions.assumeFalse(System.getProperty("os.name").startsWith("Windows"));
    cluster.under("bash", "-c", "ulimit -f 0; exec \"$@\"", "worker");
    cluster.start(1, "-XX:-UsePerfData");
    cluster.drive(cluster.options());
    assertThatThrownBy(() -> DecoFaulty.saveAll(5)).isInstanceOf(IOException.class);
    assertThat(DecoWork.sum(300)).isEqualTo(Work.sum(300));
    assertThat(cluster.workers.get(0).alive()).isTrue();
  }
}
