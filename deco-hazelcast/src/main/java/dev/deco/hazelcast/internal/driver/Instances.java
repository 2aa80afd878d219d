package dev.deco.hazelcast.internal.driver;

import com.hazelcast.client.HazelcastClient;
import com.hazelcast.client.config.ClientConfig;
import com.hazelcast.client.config.ClientConnectionStrategyConfig.ReconnectMode;
import com.hazelcast.client.config.XmlClientConfigBuilder;
import com.hazelcast.client.config.YamlClientConfigBuilder;
import com.hazelcast.config.Config;
import com.hazelcast.config.ExecutorConfig;
import com.hazelcast.config.JavaSerializationFilterConfig;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.config.NetworkConfig;
import com.hazelcast.config.XmlConfigBuilder;
import com.hazelcast.config.YamlConfigBuilder;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.spi.properties.ClusterProperty;
import dev.deco.hazelcast.internal.errand.Errand;
import dev.deco.hazelcast.internal.wire.Seal;
import dev.deco.hazelcast.internal.worker.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Members and clients of Hazelcast as this module sets them up. */
public final class Instances {
  /** The executor of the members that runs calls. */
  public static final String CALLS = "deco";

  /** The executor of the members for what must not wait for calls. */
  public static final String CONTROL = "deco-control";

  /** The attribute of members that are workers: how many calls they run at once. */
  public static final String THREADS = "deco.threads";

  /** The attribute of members that are workers: what they are called. */
  public static final String NAME = "deco.name";

  private static @Nullable Logger logger;

  private Instances() {}

  /** A member that runs calls, and nobody else's. */
  public static HazelcastInstance embedded(Options options, ClassLoader loader) {
    Config config = new Config();
    plain(config, loader);
    config.setClusterName("deco-" + UUID.randomUUID());
    config.getNetworkConfig().setPort(5801).setPortCount(1000);
    worker(config, options, "here");
    return serve(Hazelcast.newHazelcastInstance(config), options, loader).instance();
  }

  /** A member, and the worker in it. */
  public record Served(HazelcastInstance instance, Node node) {}

  /** A member that runs the calls of others. */
  public static Served worker(Options options, ClassLoader loader) {
    Path file = options.config();
    Config config = file == null ? new Config() : memberConfig(file);
    if (file == null) {
      plain(config, loader);
      config.setClusterName(options.name());
      bind(config.getNetworkConfig(), options);
    } else {
      config.setClassLoader(loader);
    }
    worker(config, options, "worker-" + ProcessHandle.current().pid());
    return serve(Hazelcast.newHazelcastInstance(config), options, loader);
  }

  /** Adds to a configuration what makes a member a worker. */
  public static void worker(Config config, Options options, String name) {
    config.getMemberAttributeConfig().setAttribute(THREADS, String.valueOf(options.threads()));
    config.getMemberAttributeConfig().setAttribute(NAME, name);
    config.addExecutorConfig(new ExecutorConfig(CALLS, options.threads()));
    config.addExecutorConfig(new ExecutorConfig(CONTROL, 2));
  }

  /** Has a member answer messages. */
  public static Served serve(HazelcastInstance instance, Options options, ClassLoader loader) {
    Node node =
        new Node(
            loader,
            new Seal(options.secret()),
            options.allow(),
            options.threads(),
            options.cacheBytes());
    instance.getUserContext().put(Errand.ADDRESSEE, node);
    return new Served(instance, node);
  }

  private static void bind(NetworkConfig network, Options options) {
    String bind = options.bind();
    int colon = bind.lastIndexOf(':');
    String host = colon < 0 ? bind : bind.substring(0, colon);
    network.getInterfaces().setEnabled(true).clear().addInterface(host);
    network.setPublicAddress(null);
    if (colon >= 0) {
      network.setPort(Integer.parseInt(bind.substring(colon + 1))).setPortAutoIncrement(false);
    }
    // Also the first one, that has nobody to join: all members must look for others alike.
    network.getJoin().getTcpIpConfig().setEnabled(true).setMembers(options.seeds());
  }

  /** Loopback only, and nobody is looked for or told. */
  private static void plain(Config config, ClassLoader loader) {
    quiet();
    config.setClassLoader(loader);
    config.getJetConfig().setEnabled(false);
    config
        .setProperty(ClusterProperty.PHONE_HOME_ENABLED.getName(), "false")
        .setProperty(ClusterProperty.WAIT_SECONDS_BEFORE_JOIN.getName(), "0")
        .setProperty(ClusterProperty.SOCKET_BIND_ANY.getName(), "false")
        .setProperty(ClusterProperty.SHUTDOWNHOOK_ENABLED.getName(), "false")
        .setProperty(ClusterProperty.MAX_NO_HEARTBEAT_SECONDS.getName(), "15")
        .setProperty(ClusterProperty.HEARTBEAT_INTERVAL_SECONDS.getName(), "2")
        .setProperty(ClusterProperty.MERGE_FIRST_RUN_DELAY_SECONDS.getName(), "5")
        .setProperty(ClusterProperty.MERGE_NEXT_RUN_DELAY_SECONDS.getName(), "5");
    JoinConfig join = config.getNetworkConfig().getJoin();
    join.getAutoDetectionConfig().setEnabled(false);
    join.getMulticastConfig().setEnabled(false);
    config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
    // No class of the program is made by Java's serialisation of what comes over the network.
    config
        .getSerializationConfig()
        .setJavaSerializationFilterConfig(new JavaSerializationFilterConfig());
  }

  /** A client or a lite member of the workers' cluster. */
  public static HazelcastInstance joined(Options options, ClassLoader loader) {
    if (options.lite()) {
      Path file = options.config();
      Config config = file == null ? new Config() : memberConfig(file);
      if (file == null) {
        plain(config, loader);
        config.setClusterName(options.name());
        bind(config.getNetworkConfig(), options);
      }
      config.setLiteMember(true);
      return Hazelcast.newHazelcastInstance(config);
    }
    Path file = options.config();
    ClientConfig config = file == null ? new ClientConfig() : clientConfig(file);
    if (file == null) {
      quiet();
      config.setClusterName(options.name());
      options.seeds().forEach(config.getNetworkConfig()::addAddress);
      config
          .getConnectionStrategyConfig()
          .setAsyncStart(true)
          .setReconnectMode(ReconnectMode.ASYNC);
      config
          .getConnectionStrategyConfig()
          .getConnectionRetryConfig()
          .setInitialBackoffMillis(100)
          .setMaxBackoffMillis(1000)
          .setClusterConnectTimeoutMillis(Long.MAX_VALUE);
      config.setProperty("hazelcast.client.heartbeat.timeout", "15000");
      config.setProperty("hazelcast.client.heartbeat.interval", "2000");
      config.setProperty("hazelcast.client.invocation.timeout.seconds", "10");
      config.setProperty("hazelcast.client.shuffle.member.list", "true");
    }
    config.setClassLoader(loader);
    return HazelcastClient.newHazelcastClient(config);
  }

  private static Config memberConfig(Path file) {
    try {
      return yaml(file)
          ? new YamlConfigBuilder(file.toString()).build()
          : new XmlConfigBuilder(file.toString()).build();
    } catch (IOException | RuntimeException e) {
      throw bad(file, e);
    }
  }

  private static ClientConfig clientConfig(Path file) {
    try {
      return yaml(file)
          ? new YamlClientConfigBuilder(file.toString()).build()
          : new XmlClientConfigBuilder(file.toString()).build();
    } catch (IOException | RuntimeException e) {
      throw bad(file, e);
    }
  }

  private static boolean yaml(Path file) {
    return file.toString().endsWith(".yaml") || file.toString().endsWith(".yml");
  }

  private static IllegalArgumentException bad(Path file, Exception cause) {
    return new IllegalArgumentException(
        "DECO-R01: the system property deco.cluster.config is \""
            + file
            + "\". It must be a configuration file of Hazelcast"
            + (Files.isReadable(file) ? ": " + cause.getMessage() : ", and cannot be read")
            + ". Write -Ddeco.cluster.config=hazelcast.xml, or leave it out.",
        cause);
  }

  /** Of Hazelcast's many messages only warnings, unless somebody has set up its logger. */
  private static synchronized void quiet() {
    boolean unset =
        System.getProperty("hazelcast.logging.type") == null
            && LogManager.getLogManager().getProperty("com.hazelcast.level") == null;
    if (logger == null && unset) {
      Logger made = Logger.getLogger("com.hazelcast");
      if (made.getLevel() == null) {
        made.setLevel(Level.SEVERE);
      }
      logger = made; // a logger that nobody holds forgets its level
    }
  }
}
