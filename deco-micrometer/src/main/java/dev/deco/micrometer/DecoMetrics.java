package dev.deco.micrometer;

import dev.deco.runtime.Deco;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Meters of what the runtime does, in the whole program, from {@link #bindTo} to {@link #close}.
 *
 * <p>A place is tagged as {@code package.Class.method:line}, so there are as many as the source has
 * spawns and wait points:
 *
 * <table>
 *   <caption>The meters</caption>
 *   <tr><th>Name</th><th>Type</th><th>Tags</th><th>What</th></tr>
 *   <tr><td>{@code deco.calls}</td><td>timer</td><td>{@code site}, {@code kind}, {@code outcome}</td>
 *     <td>each run of a call. The kind is {@code early}, {@code in_turn} or {@code in_place}, as in
 *     {@link dev.deco.runtime.CallRun.Kind}; the outcome is {@code success} or {@code failure}, also where the run is thrown away</td>
 *   </tr>
 *   <tr><td>{@code deco.calls.spawned}</td><td>counter</td><td>{@code site}</td>
 *     <td>calls that were spawned</td></tr>
 *   <tr><td>{@code deco.calls.delay}</td><td>timer</td><td>{@code site}</td>
 *     <td>from the spawn of a call to the start of its early run</td></tr>
 *   <tr><td>{@code deco.calls.reruns}</td><td>counter</td><td>{@code site}</td>
 *     <td>runs that were thrown away: their call runs again</td></tr>
 *   <tr><td>{@code deco.calls.active}</td><td>gauge</td><td></td>
 *     <td>calls that run now, also while they wait for calls of their own</td></tr>
 *   <tr><td>{@code deco.calls.bytes}</td><td>counter</td><td>{@code direction}</td>
 *     <td>what was sent to other JVMs for calls that ran there, and received from them</td></tr>
 *   <tr><td>{@code deco.waits}</td><td>timer</td><td>{@code point}</td>
 *     <td>the time lost at a wait point: that in which the waiting thread ran no call</td></tr>
 *   <tr><td>{@code deco.replays}</td><td>timer</td><td></td>
 *     <td>each replay, which is a part of a wait</td></tr>
 *   <tr><td>{@code deco.scopes}</td><td>counter</td><td></td><td>scopes that were opened</td></tr>
 * </table>
 *
 * <p>An unknown place is tagged {@code unknown}. Thread-safe.
 */
public final class DecoMetrics implements MeterBinder, AutoCloseable {
  private final Tags tags;
  private final Map<MeterRegistry, MeterListener> bound = new HashMap<>();

  /** Meters with no tags but their own. */
  public DecoMetrics() {
    this(Tags.empty());
  }

  /**
   * Meters with further tags.
   *
   * @param tags what each meter gets besides its own tags
   */
  public DecoMetrics(Iterable<Tag> tags) {
    this.tags = Tags.of(tags);
  }

  /**
   * Begins to count and time what happens from now on. Does nothing if the registry is bound.
   *
   * @param registry where the meters are
   */
  @Override
  public synchronized void bindTo(MeterRegistry registry) {
    Objects.requireNonNull(registry);
    if (!bound.containsKey(registry)) {
      MeterListener listener = new MeterListener(registry, tags);
      bound.put(registry, listener);
      Deco.addListener(listener);
    }
  }

  /**
   * Ends counting and timing, in all registries. Runs, waits and replays that are on still count.
   * The gauge leaves the registries; the other meters stay there, as they are.
   */
  @Override
  public synchronized void close() {
    bound.forEach(
        (registry, listener) -> {
          Deco.removeListener(listener);
          registry.remove(listener.running());
        });
    bound.clear();
  }
}
