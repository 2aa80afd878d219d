package dev.deco.runtime.internal;

import dev.deco.runtime.CheckReport;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How calls are run: where, and in which mode. Immutable.
 *
 * @param ownPool the pool to use; null for Deco's own
 * @param serial whether calls run in place
 * @param listener who gets the reports of check mode; null in any other mode
 * @param disturbance what takes the runtime's decisions, in tests; null for the runtime itself
 * @param deadline by when scopes are to have ended; null for whenever they do
 */
public record Settings(
    @Nullable ForkJoinPool ownPool,
    boolean serial,
    @Nullable Consumer<? super CheckReport> listener,
    @Nullable Disturbance disturbance,
    @Nullable Deadline deadline) {
  private static final int MOST_WORKERS = 32767;

  private static volatile @Nullable Settings defaults;

  /** The settings of the current extent. */
  public static Settings current() {
    return Context.current().frame.settings;
  }

  /** What the system properties say. Throws at each use while one of them is bad. */
  static Settings defaults() {
    Settings known = defaults;
    if (known == null) {
      known = of(System::getProperty);
      defaults = known;
    }
    return known;
  }

  /** Reads the properties, also the parallelism, so that a bad one is told at the first use. */
  static Settings of(Function<String, @Nullable String> properties) {
    parallelism(properties);
    Disturbance disturbance = disturbance(properties.apply("deco.disturb"));
    String mode = Objects.requireNonNullElse(properties.apply("deco.mode"), "parallel");
    return switch (mode) {
      case "parallel" -> new Settings(null, false, null, disturbance, null);
      case "serial" -> new Settings(null, true, null, disturbance, null);
      case "check" -> new Settings(null, false, Settings::log, disturbance, null);
      default -> throw bad("deco.mode", mode, "parallel, serial or check", "check");
    };
  }

  /** How many workers Deco's own pool has. */
  static int parallelism(Function<String, @Nullable String> properties) {
    String text = properties.apply("deco.parallelism");
    if (text == null) {
      return Math.min(Runtime.getRuntime().availableProcessors(), MOST_WORKERS);
    }
    try {
      return requireParallelism(Integer.parseInt(text.strip()));
    } catch (IllegalArgumentException e) {
      throw bad("deco.parallelism", text, "a whole number from 1 to " + MOST_WORKERS, "4");
    }
  }

  private static @Nullable Disturbance disturbance(@Nullable String seed) {
    try {
      return seed == null ? null : new Disturbance(Long.parseLong(seed.strip()));
    } catch (NumberFormatException e) {
      throw bad("deco.disturb", seed, "a whole number, the seed of a random schedule", "7");
    }
  }

  static int requireParallelism(int parallelism) {
    if (parallelism < 1 || parallelism > MOST_WORKERS) {
      throw new IllegalArgumentException(
          "the parallelism is " + parallelism + ", not from 1 to " + MOST_WORKERS);
    }
    return parallelism;
  }

  private static IllegalArgumentException bad(
      String property, String value, String domain, String example) {
    return new IllegalArgumentException(
        String.format(
            "DECO-R01: the system property %s is \"%s\". It must be %s. Write -D%s=%s, or leave it"
                + " out.",
            property, value, domain, property, example));
  }

  private static void log(CheckReport report) {
    System.getLogger("dev.deco").log(System.Logger.Level.WARNING, report.toString());
  }

  ForkJoinPool pool() {
    return ownPool == null ? WorkerPool.shared() : ownPool;
  }

  /** These settings with another pool. */
  public Settings withPool(ForkJoinPool pool) {
    return new Settings(pool, serial, listener, disturbance, deadline);
  }

  /** These settings with calls run in place. */
  public Settings serially() {
    return new Settings(ownPool, true, null, disturbance, deadline);
  }

  /** These settings in check mode. */
  public Settings checked(Consumer<? super CheckReport> reports) {
    return new Settings(ownPool, false, reports, disturbance, deadline);
  }

  /** These settings with decisions taken by somebody else. */
  public Settings disturbed(Disturbance decisions) {
    return new Settings(ownPool, serial, listener, decisions, deadline);
  }

  /** These settings with an end; what ends earlier still does. */
  public Settings within(Duration time) {
    Deadline own = Deadline.in(time);
    boolean earlier = deadline != null && deadline.before(own);
    return new Settings(ownPool, serial, listener, disturbance, earlier ? deadline : own);
  }

  /** Runs code with these settings on the current thread. */
  public <T extends @Nullable Object> T during(Callable<T> body) throws Exception {
    Frame frame = Context.current().frame;
    Settings before = frame.settings;
    frame.settings = this;
    try {
      return body.call();
    } finally {
      frame.settings = before;
    }
  }
}
