package dev.deco.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import dev.deco.hazelcast.internal.driver.Driver;
import dev.deco.hazelcast.internal.driver.HazelcastTransport;
import dev.deco.hazelcast.internal.driver.Options;
import dev.deco.runtime.CallExecutor;
import dev.deco.runtime.SpawnedCall;
import java.util.Objects;

/**
 * Runs calls of methods with {@code @Concurrent(on = "cluster")} on members of Hazelcast. It is
 * found as a service, and then set up by system properties: with {@code -Ddeco.cluster=host:port}
 * the workers there do the work, without it the program is the one member itself. A program that
 * has an instance of Hazelcast gives it:
 *
 * <pre>{@code
 * Deco.register(ClusterExecutor.on(instance));
 * }</pre>
 *
 * <p>Nothing is started before the first call. Thread-safe.
 */
public final class ClusterExecutor implements CallExecutor, AutoCloseable {
  private final Driver driver;

  /**
   * An executor that the system properties set up.
   *
   * @throws IllegalArgumentException if a system property has a value that it cannot have
   */
  public ClusterExecutor() {
    this(Driver.of(Options.read()));
  }

  private ClusterExecutor(Driver driver) {
    this.driver = driver;
  }

  /**
   * An executor that sends calls through an instance of Hazelcast that is there.
   *
   * @param instance a member or a client; it stays the caller's, who shuts it down. Its workers are
   *     the members that {@link Worker} has set up
   * @return the executor, to be registered with {@code Deco.register}
   */
  public static ClusterExecutor on(HazelcastInstance instance) {
    Objects.requireNonNull(instance);
    return new ClusterExecutor(
        Driver.of(Options.read(), () -> new HazelcastTransport(instance, false)));
  }

  /** An executor with messengers of its own. */
  static ClusterExecutor of(Driver driver) {
    return new ClusterExecutor(driver);
  }

  /** How many bytes went out to workers, how many came in, and in how many batches. */
  long[] bytes() {
    return driver.bytes();
  }

  @Override
  public String name() {
    return "cluster";
  }

  @Override
  public boolean remote() {
    return true;
  }

  @Override
  public void execute(SpawnedCall call) {
    driver.execute(call);
  }

  @Override
  public void awaited() {
    driver.awaited();
  }

  /** Leaves the cluster. Calls that have no outcome yet are run here, as are further ones. */
  @Override
  public void close() {
    driver.close();
  }
}
