package dev.deco.hazelcast;

import com.hazelcast.config.Config;
import com.hazelcast.core.HazelcastInstance;
import dev.deco.hazelcast.internal.driver.Instances;
import dev.deco.hazelcast.internal.driver.Options;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A JVM that runs calls for programs: {@code java -cp app.jar:deco-hazelcast.jar
 * dev.deco.hazelcast.Worker}, with the classes of the program, Hazelcast and Kryo on the class
 * path. It says what it is ready for, and ends when it is told to terminate, once it has finished
 * what it runs.
 *
 * <p>A program that has a member of Hazelcast may make it a worker: see {@link #configure} and
 * {@link #serve}.
 */
public final class Worker {
  private static final long DRAIN_SECONDS = 30;

  private Worker() {}

  /**
   * Adds to a configuration what a member needs to be a worker.
   *
   * @param config the configuration, before its member is made
   */
  public static void configure(Config config) {
    Instances.worker(config, Options.read(), "worker-" + ProcessHandle.current().pid());
  }

  /**
   * Has a member that was {@link #configure}d run calls from now on.
   *
   * @param instance the member; it stays the caller's
   */
  public static void serve(HazelcastInstance instance) {
    Instances.serve(instance, Options.read(), loader());
  }

  private static ClassLoader loader() {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    return context == null ? Worker.class.getClassLoader() : context;
  }

  /**
   * Starts a worker.
   *
   * @param args none; system properties set it up
   * @throws InterruptedException if this thread is interrupted
   */
  public static void main(String[] args) throws InterruptedException {
    Options options = Options.read();
    Instances.Served served = Instances.worker(options, loader());
    HazelcastInstance instance = served.instance();
    CountDownLatch ended = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  drain(served);
                  ended.countDown();
                },
                "deco-worker-drain"));
    var address = instance.getCluster().getLocalMember().getAddress();
    System.out.printf(
        "deco worker ready: %s:%d, cluster \"%s\", %d threads, JDK %s, %s%n",
        address.getHost(),
        address.getPort(),
        instance.getConfig().getClusterName(),
        options.threads(),
        Runtime.version(),
        options.secret() == null ? "no secret" : "signed messages only");
    ended.await();
  }

  /** Begins nothing, finishes what runs, and leaves the cluster. */
  private static void drain(Instances.Served served) {
    System.out.println("deco worker leaves: finishes " + served.node().running() + " batches");
    served.node().leave();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(DRAIN_SECONDS);
    try {
      do {
        // Also those that come now are told that it leaves.
        TimeUnit.MILLISECONDS.sleep(100);
      } while (served.node().running() > 0 && System.nanoTime() < end);
      TimeUnit.MILLISECONDS.sleep(300);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    // It keeps no data that others would have to take over.
    served.instance().getLifecycleService().terminate();
    System.out.println("deco worker has left: ran " + served.node().runs() + " calls");
  }
}
