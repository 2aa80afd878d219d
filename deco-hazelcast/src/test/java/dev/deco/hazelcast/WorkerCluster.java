package dev.deco.hazelcast;

import dev.deco.hazelcast.internal.driver.Driver;
import dev.deco.hazelcast.internal.driver.HazelcastTransport;
import dev.deco.hazelcast.internal.driver.Instances;
import dev.deco.hazelcast.internal.driver.Options;
import dev.deco.hazelcast.internal.driver.Transport;
import dev.deco.runtime.Deco;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Workers in processes of their own, under a random name, and a driver for them. */
final class WorkerCluster implements AutoCloseable {
  final String name = "test-" + UUID.randomUUID();
  final List<WorkerProcess> workers = new ArrayList<>();
  private final List<ClusterExecutor> drivers = new ArrayList<>();
  private List<String> prefix = List.of();
  private String first = "";

  /** Has the command of further workers begin so. */
  void under(String... words) {
    prefix = List.of(words);
  }

  /** Starts workers; returns when all are there. */
  WorkerCluster start(int count, String... options) throws IOException, InterruptedException {
    List<WorkerProcess> started = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> all = new ArrayList<>(List.of(options));
      if (!first.isEmpty()) {
        all.add("-Ddeco.cluster=" + first);
      }
      WorkerProcess worker = WorkerProcess.start(prefix, name, WorkerProcess.classPath(), all);
      workers.add(worker);
      if (first.isEmpty()) {
        first = worker.await();
      }
      started.add(worker);
    }
    for (WorkerProcess worker : started) {
      worker.await();
    }
    return this;
  }

  String first() {
    return first;
  }

  /** The options of a driver for these workers. */
  Options options(String... pairs) {
    Map<String, String> properties = new HashMap<>();
    properties.put("deco.cluster", first);
    properties.put("deco.cluster.name", name);
    for (int i = 0; i < pairs.length; i += 2) {
      properties.put("deco.cluster." + pairs[i], pairs[i + 1]);
    }
    return Options.of(properties::get);
  }

  /** Registers a driver for these workers. */
  ClusterExecutor drive(Options options) {
    return drive(options, transport -> transport);
  }

  /** Registers a driver whose messages go through somebody's hands. */
  ClusterExecutor drive(Options options, UnaryOperator<Transport> through) {
    ClusterExecutor executor =
        ClusterExecutor.of(
            Driver.of(
                options,
                () ->
                    through.apply(
                        new HazelcastTransport(
                            Instances.joined(options, WorkerCluster.class.getClassLoader()),
                            true))));
    drivers.add(executor);
    Deco.register(executor);
    return executor;
  }

  /** Leaves, with all drivers, and goes on with the workers. */
  void leave() {
    Deco.unregister("cluster");
    drivers.forEach(ClusterExecutor::close);
    drivers.clear();
  }

  @Override
  public void close() {
    leave();
    workers.forEach(WorkerProcess::close);
  }
}
