package dev.deco.micrometer;

import dev.deco.runtime.CallRun;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The meters of each place in the source, kept here since a registry takes longer to find one.
 * Thread-safe.
 */
final class SiteMeters {
  /** As the runtime has it for a wait point. */
  private static final StackTraceElement UNKNOWN =
      new StackTraceElement("unknown", "unknown", null, -1);

  private record Runs(StackTraceElement site, CallRun.Kind kind, boolean failed) {}

  private final MeterRegistry registry;
  private final Tags tags;
  private final Map<Runs, Timer> runs = new ConcurrentHashMap<>();
  private final Map<StackTraceElement, Counter> spawned = new ConcurrentHashMap<>();
  private final Map<StackTraceElement, Timer> delays = new ConcurrentHashMap<>();
  private final Map<StackTraceElement, Counter> reruns = new ConcurrentHashMap<>();
  private final Map<StackTraceElement, Timer> waits = new ConcurrentHashMap<>();

  SiteMeters(MeterRegistry registry, Tags tags) {
    this.registry = registry;
    this.tags = tags;
  }

  Timer runs(@Nullable StackTraceElement site, CallRun.Kind kind, boolean failed) {
    return runs.computeIfAbsent(
        new Runs(known(site), kind, failed),
        key ->
            Timer.builder("deco.calls")
                .description("Runs of calls")
                .tags(at("site", key.site()))
                .tag("kind", kind.name().toLowerCase(Locale.ROOT))
                .tag("outcome", failed ? "failure" : "success")
                .register(registry));
  }

  Counter spawned(@Nullable StackTraceElement site) {
    return spawned.computeIfAbsent(
        known(site),
        key ->
            Counter.builder("deco.calls.spawned")
                .description("Calls that were spawned")
                .tags(at("site", key))
                .register(registry));
  }

  Timer delay(@Nullable StackTraceElement site) {
    return delays.computeIfAbsent(
        known(site),
        key ->
            Timer.builder("deco.calls.delay")
                .description("From the spawn of a call to the start of its early run")
                .tags(at("site", key))
                .register(registry));
  }

  Counter reruns(@Nullable StackTraceElement site) {
    return reruns.computeIfAbsent(
        known(site),
        key ->
            Counter.builder("deco.calls.reruns")
                .description("Runs that were thrown away: their call runs again")
                .tags(at("site", key))
                .register(registry));
  }

  Timer waits(StackTraceElement point) {
    return waits.computeIfAbsent(
        point,
        key ->
            Timer.builder("deco.waits")
                .description("Time at a wait point in which the waiting thread ran no call")
                .tags(at("point", key))
                .register(registry));
  }

  private static StackTraceElement known(@Nullable StackTraceElement site) {
    return site == null ? UNKNOWN : site;
  }

  private Tags at(String tag, StackTraceElement place) {
    String name = place.getClassName() + "." + place.getMethodName() + ":" + place.getLineNumber();
    return tags.and(tag, place.equals(UNKNOWN) ? "unknown" : name);
  }
}
