package dev.deco.hazelcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.deco.runtime.Deco;
import dev.deco.runtime.ScopeCancelledException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Programs on three workers that nothing happens to. */
class WorkersTest {
  private static WorkerCluster cluster;

  @BeforeAll
  static void start() throws Exception {
    cluster = new WorkerCluster().start(3, "-Ddeco.cluster.threads=4");
  }

  @AfterAll
  static void close() {
    cluster.close();
  }

  @AfterEach
  void leave() {
    cluster.leave();
  }

  @Test
  void callsAreSpreadAndEqualSerialOnes() throws Exception {
    cluster.drive(cluster.options());
    try (Elsewhere elsewhere = new Elsewhere()) {
      assertThat(DecoWork.sum(3000)).isEqualTo(Work.sum(3000));
      assertThat(DecoWork.chained(200)).isEqualTo(Work.chained(200));
      double[] shared = new double[10_000];
      assertThat(DecoWork.dots(shared, 300, 1000)).isEqualTo(Work.dots(shared, 300, 0));
      assertThat(elsewhere.workers())
          .hasSize(3)
          .allMatch(name -> name.matches("worker-\\d+@127.0.0.1:\\d+"));
    }
  }

  @Test
  void asLiteMember() {
    cluster.drive(cluster.options("join", "lite"));
    assertThat(DecoWork.sum(500)).isEqualTo(Work.sum(500));
  }

  @Test
  void aSharedArgumentTravelsToEachWorkerOnce() {
    ClusterExecutor executor = cluster.drive(cluster.options());
    double[] shared = new double[131_072];
    Arrays.setAll(shared, i -> Math.sin(i));
    assertThat(DecoWork.dots(shared, 2000, 200)).isEqualTo(Work.dots(shared, 2000, 0));
    long copies = 3L * 8 * shared.length;
    assertThat(executor.bytes()[0]).isGreaterThan(copies / 3).isLessThan(copies * 11 / 10);
  }

  @Test
  void cancellationReachesTheWorkers() throws Exception {
    cluster.drive(cluster.options());
    assertThatThrownBy(
            () -> Deco.withTimeout(Duration.ofSeconds(1), () -> DecoFaulty.endlessAll(12)))
        .isInstanceOf(ScopeCancelledException.class);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (interrupted() == 0 && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    assertThat(interrupted()).isPositive();
    // The threads are free again.
    assertThat(DecoWork.sum(500)).isEqualTo(Work.sum(500));
  }

  private static long interrupted() {
    return cluster.workers.stream()
        .flatMap(worker -> worker.lines().stream())
        .filter(line -> line.startsWith("interrupted "))
        .count();
  }

  @Test
  void whatCannotTravelIsNamed() {
    cluster.drive(cluster.options());
    assertThatThrownBy(() -> DecoFaulty.heldAll(new Faulty.Holder(3)))
        .isInstanceOf(ClusterException.class)
        .hasMessageStartingWith("DECO-R09: the call of dev.deco.hazelcast.Faulty.held spawned at ")
        .hasMessageContaining("argument 1, a dev.deco.hazelcast.Faulty$Holder, cannot travel")
        .hasMessageContaining("java.lang.Thread");
    assertThatThrownBy(DecoFaulty::strangers)
        .isInstanceOf(ClusterException.class)
        .hasMessageStartingWith("DECO-R09: the call of dev.deco.hazelcast.Faulty.strange")
        .hasMessageContaining("java.lang.Thread");
  }
}
