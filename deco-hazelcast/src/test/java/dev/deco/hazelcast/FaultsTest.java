package dev.deco.hazelcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.deco.hazelcast.internal.driver.Options;
import dev.deco.hazelcast.internal.driver.Transport;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workers that end, freeze, go, come, fill up, or are not what they should be. */
class FaultsTest {
  private final WorkerCluster cluster = new WorkerCluster();

  @AfterEach
  void close() {
    cluster.close();
  }

  @Test
  void oneKilledAndOneFrozen() throws Exception {
    cluster.start(3, "-Ddeco.cluster.threads=4");
    KillRun.Times times = new KillRun(cluster, 1500, 1).run();
    // The aim is less; but without a look at who is silent it is 15 s, by Hazelcast's heartbeat.
    assertThat(times.disturbed()).as(times.toString()).isLessThan(times.aim() + 7);
  }

  @Test
  void workersLeaveAndJoin() throws Exception {
    cluster.start(2, "-Ddeco.cluster.threads=4");
    cluster.drive(cluster.options());
    KillRun run = new KillRun(cluster, 2000, 2);
    Thread change =
        new Thread(
            () -> {
              try {
                run.awaitCalls(300);
                cluster.workers.get(1).signal("TERM");
                cluster.start(1, "-Ddeco.cluster.threads=4");
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    change.start();
    run.calls();
    change.join();
    assertThat(cluster.workers.get(1).ended(40)).isTrue();
    assertThat(cluster.workers.get(1).lines())
        .anyMatch(line -> line.startsWith("deco worker leaves: "))
        .anyMatch(line -> line.startsWith("deco worker has left: "));
    assertThat(DecoWork.sum(500)).isEqualTo(Work.sum(500));
  }

  /** Loses some messages, and delivers some twice. */
  private record Bad(Transport transport, Random random) implements Transport {
    @Override
    public Collection<Peer> peers() {
      return transport.peers();
    }

    @Override
    public CompletionStage<byte @Nullable []> send(Peer peer, byte[] message, boolean control) {
      switch (random.nextInt(20)) {
        case 0 -> {
          return new CompletableFuture<>(); // never arrives
        }
        case 1 -> {
          // Arrives, but the answer does not.
          CompletableFuture<byte @Nullable []> lost = new CompletableFuture<>();
          transport.send(peer, message, control).exceptionally(e -> null);
          return lost;
        }
        case 2, 3 -> {
          transport.send(peer, message, control).exceptionally(e -> null);
          return transport.send(peer, message, control);
        }
        default -> {
          return transport.send(peer, message, control);
        }
      }
    }

    @Override
    public void close() {
      transport.close();
    }
  }

  @Test
  void messagesGetLostOrComeTwice() throws Exception {
    cluster.start(2, "-Ddeco.cluster.threads=2");
    cluster.drive(
        cluster.options("silence", "2", "tries", "20"),
        transport -> new Bad(transport, new Random(5)));
    assertThat(DecoWork.chained(150)).isEqualTo(Work.chained(150));
    assertThat(DecoWork.sum(3000)).isEqualTo(Work.sum(3000));
    assertThat(DecoWork.dots(new double[20_000], 200, 500))
        .isEqualTo(Work.dots(new double[20_000], 200, 0));
  }

  @Test
  void messagesTakeLong() throws Exception {
    cluster.start(2, "-Ddeco.cluster.threads=2");
    cluster.drive(cluster.options(), transport -> new Slow(transport, 50));
    assertThat(DecoWork.chained(50)).isEqualTo(Work.chained(50));
    assertThat(DecoWork.sum(3000)).isEqualTo(Work.sum(3000));
    assertThat(DecoWork.dots(new double[20_000], 100, 500))
        .isEqualTo(Work.dots(new double[20_000], 100, 0));
  }

  @Test
  void aCallThatEndsItsWorkersIsGivenUp() throws Exception {
    cluster.start(3, "-Ddeco.cluster.threads=2");
    cluster.drive(cluster.options("tries", "2"));
    assertThatThrownBy(() -> DecoFaulty.deadlyAll(40, 20))
        .isInstanceOf(ClusterException.class)
        .hasMessageStartingWith(
            "DECO-R10: the call of dev.deco.hazelcast.Faulty.deadly spawned at ")
        .hasMessageContaining("after 2 tries");
    // A worker's connections end before its process does.
    for (int i = 0; i < 100 && alive() > 1; i++) {
      Thread.sleep(100);
    }
    assertThat(alive()).isEqualTo(1);
    assertThat(DecoFaulty.deadlyAll(40, -1)).isEqualTo(780);
  }

  private long alive() {
    return cluster.workers.stream().filter(WorkerProcess::alive).count();
  }

  @Test
  void aCallThatFillsTheHeapIsGivenUp() throws Exception {
    cluster.start(2, "-Ddeco.cluster.threads=2", "-Xmx64m");
    cluster.drive(cluster.options("tries", "2"));
    assertThatThrownBy(() -> DecoFaulty.hogAll(10))
        .isInstanceOf(ClusterException.class)
        .hasMessageStartingWith("DECO-R10: the call of dev.deco.hazelcast.Faulty.hog");
    assertThat(DecoWork.sum(300)).isEqualTo(Work.sum(300));
  }

  @Test
  void noWorkerIsAnErrorInTime() throws Exception {
    Options options =
        Options.of(
            property ->
                switch (property) {
                  case "deco.cluster" -> "127.0.0.1:1";
                  case "deco.cluster.patience" -> "1";
                  default -> null;
                });
    cluster.drive(options);
    long begin = System.nanoTime();
    assertThatThrownBy(() -> DecoWork.sum(10))
        .isInstanceOf(ClusterException.class)
        .hasMessageStartingWith("DECO-R11: the call of dev.deco.hazelcast.Work.square")
        .hasMessageContaining("no worker within 1.0 s at 127.0.0.1:1");
    assertThat(System.nanoTime() - begin).isLessThan(TimeUnit.SECONDS.toNanos(4));
  }

  @Test
  void noWorkerLeftAndTheRestRunsHere() throws Exception {
    cluster.start(1, "-Ddeco.cluster.threads=4");
    cluster.drive(cluster.options("without", "local", "patience", "1", "silence", "1"));
    assertThat(DecoWork.sum(300)).isEqualTo(Work.sum(300));
    KillRun run = new KillRun(cluster, 600, 3);
    Thread kill =
        new Thread(
            () -> {
              run.awaitCalls(100);
              cluster.workers.get(0).signal("KILL");
            });
    kill.start();
    run.calls();
    kill.join();
  }

  @Test
  void aWorkerWithASecretRunsNothingUnsigned(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "open sesame\n");
    cluster.start(1, "-Ddeco.cluster.secret.file=" + secret);
    cluster.drive(cluster.options());
    assertThatThrownBy(() -> DecoWork.sum(10))
        .isInstanceOf(ClusterException.class)
        .hasMessageStartingWith("DECO-R12: ");
    cluster.leave();
    cluster.drive(cluster.options("secret", "wrong"));
    assertThatThrownBy(() -> DecoWork.sum(10))
        .isInstanceOf(ClusterException.class)
        .hasMessageStartingWith("DECO-R12: ");
    cluster.leave();
    cluster.drive(cluster.options("secret", "open sesame"));
    assertThat(DecoWork.sum(10)).isEqualTo(Work.sum(10));
  }

  @Test
  void aWorkerOfAnotherVersionNamesTheClass(@TempDir Path folder) throws Exception {
    // Another record: the wrapper's hash is the same, the class that travels is not.
    Path source = folder.resolve("Parcel.java");
    Files.writeString(
        source, "package dev.deco.hazelcast; record Parcel(int weight, int price) {}");
    String javac = System.getProperty("java.home") + "/bin/javac";
    Process compiler =
        new ProcessBuilder(javac, "-d", folder.toString(), source.toString()).inheritIO().start();
    assertThat(compiler.waitFor()).isZero();
    startWith(folder);
    assertThatThrownBy(() -> DecoFaulty.weighAll(List.of(new Parcel(3))))
        .isInstanceOf(ClusterException.class)
        .hasMessageStartingWith("DECO-R08: the call of dev.deco.hazelcast.Faulty.weigh")
        .hasMessageContaining("dev.deco.hazelcast.Parcel");
  }

  @Test
  void aWorkerWithoutTheProgramNamesTheClass(@TempDir Path folder) throws Exception {
    StringBuilder others = new StringBuilder();
    for (String entry : WorkerProcess.classPath().split(File.pathSeparator)) {
      if (!entry.contains("test-classes")) {
        others.append(entry).append(File.pathSeparator);
      }
    }
    WorkerProcess worker = WorkerProcess.start(cluster.name, others.toString(), List.of());
    cluster.workers.add(worker);
    String address = worker.await();
    cluster.drive(
        Options.of(
            property ->
                switch (property) {
                  case "deco.cluster" -> address;
                  case "deco.cluster.name" -> cluster.name;
                  default -> null;
                }));
    assertThatThrownBy(() -> DecoWork.sum(3))
        .isInstanceOf(ClusterException.class)
        .hasMessageStartingWith("DECO-R08: ")
        .hasMessageContaining("dev.deco.hazelcast.DecoWork");
  }

  private void startWith(Path before) throws Exception {
    WorkerProcess worker =
        WorkerProcess.start(
            cluster.name, before + File.pathSeparator + WorkerProcess.classPath(), List.of());
    cluster.workers.add(worker);
    String address = worker.await();
    cluster.drive(
        Options.of(
            property ->
                switch (property) {
                  case "deco.cluster" -> address;
                  case "deco.cluster.name" -> cluster.name;
                  default -> null;
                }));
  }
}
