package dev.deco.micrometer;

import dev.deco.runtime.CallRun;
import dev.deco.runtime.RunListener;
import dev.deco.runtime.WaitPoint;
import dev.deco.runtime.remote.RemotePlace;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Counts and times what it is told, in one registry. */
final class MeterListener implements RunListener {
  private final SiteMeters sites;
  private final Timer replays;
  private final Counter scopes;
  private final Counter sent;
  private final Counter received;
  private final Gauge running;
  private final AtomicInteger active = new AtomicInteger();
  private final ThreadLocal<Begun> begun = ThreadLocal.withInitial(Begun::new);

  MeterListener(MeterRegistry registry, Tags tags) {
    sites = new SiteMeters(registry, tags);
    replays =
        Timer.builder("deco.replays")
            .description("Replays of calls and deferred statements")
            .tags(tags)
            .register(registry);
    scopes =
        Counter.builder("deco.scopes")
            .description("Scopes that were opened")
            .tags(tags)
            .register(registry);
    sent = bytes(registry, tags, "sent");
    received = bytes(registry, tags, "received");
    running =
        Gauge.builder("deco.calls.active", active, AtomicInteger::get)
            .description("Calls that run now")
            .tags(tags)
            .strongReference(true)
            .register(registry);
  }

  private static Counter bytes(MeterRegistry registry, Tags tags, String direction) {
    return Counter.builder("deco.calls.bytes")
        .description("What calls in other JVMs take on the way")
        .baseUnit("bytes")
        .tags(tags)
        .tag("direction", direction)
        .register(registry);
  }

  /** What shows how many calls run: nothing for others to go on with. */
  Gauge running() {
    return running;
  }

  @Override
  public void scopeOpened() {
    scopes.increment();
  }

  @Override
  public void callSpawned(@Nullable StackTraceElement site) {
    sites.spawned(site).increment();
  }

  @Override
  public void callStarted(CallRun run) {
    active.incrementAndGet();
    long now = begun.get().begin(run);
    if (run.spawned() != 0 && run.kind() == CallRun.Kind.EARLY) {
      sites.delay(run.site()).record(Math.max(0, now - run.spawned()), TimeUnit.NANOSECONDS);
    }
  }

  @Override
  public void callEnded(CallRun run, @Nullable Throwable failure) {
    active.decrementAndGet();
    Begun.Ended ended = begun.get().end(run);
    if (ended != null) {
      sites
          .runs(run.site(), run.kind(), failure != null)
          .record(ended.nanos(), TimeUnit.NANOSECONDS);
    }
  }

  @Override
  public void callRanElsewhere(CallRun run, RemotePlace place, @Nullable Throwable failure) {
    sites.runs(run.site(), run.kind(), failure != null).record(place.nanos(), TimeUnit.NANOSECONDS);
    sent.increment(place.bytesSent());
    received.increment(place.bytesReceived());
  }

  @Override
  public void callRunsAgain(@Nullable StackTraceElement site, String why) {
    sites.reruns(site).increment();
  }

  @Override
  public void waitStarted(WaitPoint point) {
    begun.get().begin(point);
  }

  @Override
  public void waitEnded(WaitPoint point) {
    Begun.Ended ended = begun.get().end(point);
    if (ended != null) {
      sites.waits(point.where()).record(ended.lostNanos(), TimeUnit.NANOSECONDS);
    }
  }

  @Override
  public void replayStarted(int entries) {
    begun.get().begin(replays);
  }

  @Override
  public void replayEnded() {
    Begun.Ended ended = begun.get().end(replays);
    if (ended != null) {
      replays.record(ended.nanos(), TimeUnit.NANOSECONDS);
    }
  }
}
