package dev.deco.hazelcast.internal.driver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the system properties say. Immutable.
 *
 * @param seeds where workers are, as host:port; none: the program is the one member itself
 * @param name of the cluster
 * @param bind the address of a worker, as host or host:port
 * @param threads how many calls a worker runs at once
 * @param secret signs messages; null if there is none
 * @param allow classes and packages of which objects may travel although no method names them
 * @param config a configuration file of Hazelcast; null if there is none
 * @param lite whether the program joins as a lite member, and not as a client
 * @param tries how often a call is sent before it is given up
 * @param local whether calls run here if there is no worker
 * @param patience for how long a worker is waited for
 * @param silence after which time without an answer a worker is taken for frozen
 * @param cacheBytes how much a worker keeps of what calls share
 */
public record Options(
    List<String> seeds,
    String name,
    String bind,
    int threads,
    byte @Nullable [] secret,
    List<String> allow,
    @Nullable Path config,
    boolean lite,
    int tries,
    boolean local,
    Duration patience,
    Duration silence,
    long cacheBytes) {

  /** Reads the system properties. */
  public static Options read() {
    return of(System::getProperty);
  }

  /**
   * Reads properties.
   *
   * @throws IllegalArgumentException if one has a value that it cannot have
   */
  public static Options of(Function<String, @Nullable String> properties) {
    String config = properties.apply("deco.cluster.config");
    String join = text(properties, "deco.cluster.join", "client");
    if (!join.equals("client") && !join.equals("lite")) {
      throw bad("deco.cluster.join", join, "client or lite", "client");
    }
    String without = text(properties, "deco.cluster.without", "fail");
    if (!without.equals("fail") && !without.equals("local")) {
      throw bad("deco.cluster.without", without, "fail or local", "local");
    }
    return new Options(
        list(properties.apply("deco.cluster")),
        text(properties, "deco.cluster.name", "deco"),
        text(properties, "deco.cluster.bind", "127.0.0.1"),
        number(properties, "deco.cluster.threads", Runtime.getRuntime().availableProcessors(), "4"),
        secret(properties),
        list(properties.apply("deco.cluster.allow")),
        config == null ? null : Path.of(config),
        join.equals("lite"),
        number(properties, "deco.cluster.tries", 4, "4"),
        without.equals("local"),
        seconds(properties, "deco.cluster.patience", 30),
        seconds(properties, "deco.cluster.silence", 5),
        1_000_000L
            * number(
                properties,
                "deco.cluster.cache",
                (int) Math.max(1, Math.min(1 << 20, Runtime.getRuntime().maxMemory() / 4_000_000)),
                "500"));
  }

  private static byte @Nullable [] secret(Function<String, @Nullable String> properties) {
    String file = properties.apply("deco.cluster.secret.file");
    if (file != null) {
      try {
        byte[] read =
            new String(Files.readAllBytes(Path.of(file)), StandardCharsets.UTF_8)
                .strip()
                .getBytes(StandardCharsets.UTF_8);
        if (read.length > 0) {
          return read;
        }
      } catch (IOException e) {
        // Said below.
      }
      throw bad(
          "deco.cluster.secret.file",
          file,
          "a file that can be read and is not empty",
          "/etc/deco/secret");
    }
    String text = properties.apply("deco.cluster.secret");
    return text == null || text.isEmpty() ? null : text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(
      Function<String, @Nullable String> properties, String name, String otherwise) {
    String text = properties.apply(name);
    return text == null ? otherwise : text.strip();
  }

  private static List<String> list(@Nullable String text) {
    List<String> parts = new ArrayList<>();
    if (text != null) {
      for (String part : text.split(",", -1)) {
        if (!part.isBlank()) {
          parts.add(part.strip());
        }
      }
    }
    return List.copyOf(parts);
  }

  private static int number(
      Function<String, @Nullable String> properties, String name, int otherwise, String example) {
    String text = properties.apply(name);
    if (text == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text.strip());
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw bad(name, text, "a whole number of at least 1", example);
  }

  private static Duration seconds(
      Function<String, @Nullable String> properties, String name, int otherwise) {
    String text = properties.apply(name);
    if (text == null) {
      return Duration.ofSeconds(otherwise);
    }
    try {
      double seconds = Double.parseDouble(text.strip());
      if (seconds > 0 && seconds < 1e9) {
        return Duration.ofMillis(Math.max(1, (long) (seconds * 1000)));
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw bad(name, text, "a number of seconds above 0", "10");
  }

  private static IllegalArgumentException bad(
      String property, String value, String domain, String example) {
    return new IllegalArgumentException(
        String.format(
            "DECO-R01: the system property %s is \"%s\". It must be %s. Write -D%s=%s, or leave it"
                + " out.",
            property, value, domain, property, example));
  }
}
