package dev.deco.hazelcast.internal.driver;

import dev.deco.hazelcast.internal.wire.Allowed;
import dev.deco.hazelcast.internal.wire.Graphs;
import dev.deco.runtime.SpawnedCall;
import dev.deco.runtime.remote.RemoteCall;
import dev.deco.runtime.remote.RemoteFunction;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes calls and has them run: on workers, or here where they cannot leave. There is a dispatcher
 * for each class loader that knows wrappers. Thread-safe.
 */
public final class Driver implements AutoCloseable {
  private final Options options;
  private final Connect connect;
  private final Map<ClassLoader, Lane> lanes = new ConcurrentHashMap<>();
  private final ThreadPoolExecutor here;

  /** The one that was asked for last: mostly there is no other. */
  private volatile @Nullable Lane last;

  private volatile boolean closed;

  /** How to get to the workers, for a program whose classes a loader knows. */
  private interface Connect {
    Transport connect(ClassLoader loader);
  }

  private record Lane(
      ClassLoader loader, Dispatcher dispatcher, Map<RemoteFunction, Called> called) {}

  private Driver(Options options, Connect connect) {
    this.options = options;
    this.connect = connect;
    int processors = Runtime.getRuntime().availableProcessors();
    this.here =
        new ThreadPoolExecutor(
            processors,
            processors,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            body -> Dispatcher.daemon(body, "deco-cluster-here"));
    this.here.allowCoreThreadTimeOut(true);
  }

  /** Gets to the workers as the options say. */
  public static Driver of(Options options) {
    return new Driver(
        options,
        loader ->
            new HazelcastTransport(
                options.seeds().isEmpty() && options.config() == null
                    ? Instances.embedded(options, loader)
                    : Instances.joined(options, loader),
                true));
  }

  /** Gets to the workers in some other way. */
  public static Driver of(Options options, Supplier<Transport> transport) {
    return new Driver(options, loader -> transport.get());
  }

  /** Takes a call. */
  public void execute(SpawnedCall call) {
    RemoteCall remote = call.remote();
    if (remote == null || closed) {
      here.execute(call);
      return;
    }
    if (!remote.claim()) {
      return;
    }
    Lane lane = laneOf(call.type().getClassLoader());
    Called called =
        lane.called.computeIfAbsent(
            remote.function(),
            function -> new Called(function, Allowed.of(function.types(), options.allow())));
    Task task = new Task(remote, called, lane.dispatcher.claims.incrementAndGet());
    remote.onCancel(() -> lane.dispatcher.cancelled(task));
    lane.dispatcher.add(task);
    lane.dispatcher.giveBackIfClosed();
  }

  private Lane laneOf(@Nullable ClassLoader asked) {
    ClassLoader loader = asked == null ? ClassLoader.getSystemClassLoader() : asked;
    // A class loader is locked so often that its identity hash code takes long to get.
    Lane known = last;
    if (known == null || known.loader != loader) {
      known = lanes.computeIfAbsent(loader, this::lane);
      last = known;
    }
    return known;
  }

  private Lane lane(ClassLoader loader) {
    Dispatcher dispatcher =
        new Dispatcher(options, new Graphs(loader), () -> connect.connect(loader));
    dispatcher.start();
    return new Lane(loader, dispatcher, new ConcurrentHashMap<>());
  }

  /** A thread waits for calls. */
  public void awaited() {
    for (Lane lane : lanes.values()) {
      lane.dispatcher.hurry();
    }
  }

  /** How many bytes went out and came in, and how many batches there were. */
  public long[] bytes() {
    long[] sum = new long[3];
    for (Lane lane : lanes.values()) {
      long[] bytes = Objects.requireNonNull(lane.dispatcher.bytes());
      sum[0] += bytes[0];
      sum[1] += bytes[1];
      sum[2] += bytes[2];
    }
    return sum;
  }

  @Override
  public void close() {
    closed = true;
    for (Lane lane : lanes.values()) {
      lane.dispatcher.close();
    }
  }
}
