package dev.deco.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.deco.runtime.CallRun;
import dev.deco.runtime.Deco;
import dev.deco.runtime.WaitPoint;
import dev.deco.runtime.remote.RemotePlace;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What registries show of programs that run. */
class DecoMetricsTest {
  private static final StackTraceElement PLACE =
      new StackTraceElement("p.Program", "run", "Program.java", 7);

  private final MeterRegistry registry = new SimpleMeterRegistry();
  private final DecoMetrics metrics = new DecoMetrics(Tags.of("app", "test"));

  @AfterEach
  void unbind() {
    metrics.close();
  }

  private static int[][] rows(int last) {
    return new int[][] {{1, 2}, {3}, {4}, {5}, {6}, {7}, {8}, {last}};
  }

  private long runs(String outcome) {
    return registry.find("deco.calls").tag("outcome", outcome).timers().stream()
        .mapToLong(Timer::count)
        .sum();
  }

  private double counted(String name) {
    return registry.find(name).counters().stream().mapToDouble(Counter::count).sum();
  }

  @Test
  void runsWaitsAndReplaysOfAWrapperAreMeasured() throws Exception {
    metrics.bindTo(registry);

    assertThat(DecoRows.sums(rows(9))).containsExactly(3, 3, 4, 5, 6, 7, 8, 9);

    assertThat(runs("success")).isEqualTo(8);
    assertThat(runs("failure")).isZero();
    assertThat(registry.find("deco.calls").timers())
        .allSatisfy(
            timer -> {
              assertThat(timer.getId().getTag("site")).matches(".*\\.Rows\\.sums:\\d+");
              assertThat(timer.getId().getTag("kind")).isIn("early", "in_turn", "in_place");
              assertThat(timer.getId().getTag("app")).isEqualTo("test");
              assertThat(timer.totalTime(TimeUnit.MILLISECONDS)).isGreaterThan(1.9 * timer.count());
            });
    assertThat(counted("deco.calls.spawned")).isEqualTo(8);
    assertThat(counted("deco.calls.reruns")).isZero();
    assertThat(counted("deco.scopes")).isEqualTo(1);
    assertThat(registry.get("deco.calls.active").gauge().value()).isZero();
    assertThat(registry.get("deco.replays").timer().count()).isPositive();
    assertThat(registry.get("deco.waits").timer().getId().getTag("point"))
        .matches(".*\\.DecoRows\\.sums:\\d+");
    assertThat(registry.get("deco.calls.delay").timer().count()).isLessThanOrEqualTo(8);
  }

  @Test
  void aCallThatFailsCountsAsFailure() {
    metrics.bindTo(registry);

    assertThatThrownBy(() -> DecoRows.sums(rows(-1)))
        .isExactlyInstanceOf(IllegalArgumentException.class);

    assertThat(runs("failure")).isEqualTo(1);
  }

  @Test
  void runsThatAreThrownAwayAreCounted() throws Exception {
    metrics.bindTo(registry);

    Deco.withParallelism(2, () -> DecoRows.upTo(1, 1, 1, 1, 1, 1, 1, 1));

    assertThat(counted("deco.calls.reruns")).isPositive();
    // A run that is known to be for nothing is interrupted, and its sleep fails.
    assertThat(runs("success") + runs("failure"))
        .isEqualTo(7 + (long) counted("deco.calls.reruns"));
  }

  @Test
  void nothingIsMeasuredBeforeOrAfter() throws Exception {
    DecoRows.sums(rows(9));
    metrics.bindTo(registry);
    metrics.bindTo(registry);
    DecoRows.sums(rows(9));
    metrics.close();
    DecoRows.sums(rows(9));

    assertThat(counted("deco.scopes")).isEqualTo(1);

    metrics.bindTo(registry);
    DecoRows.sums(rows(9));

    assertThat(counted("deco.scopes")).isEqualTo(2);
    assertThat(registry.get("deco.calls.active").gauge().value()).isZero();
  }

  @Test
  void severalRegistriesAreServedAtATime() throws Exception {
    MeterRegistry other = new SimpleMeterRegistry();
    metrics.bindTo(registry);
    metrics.bindTo(other);

    DecoRows.sums(rows(9));

    for (MeterRegistry each : List.of(registry, other)) {
      assertThat(each.get("deco.calls.spawned").counter().count()).isEqualTo(8);
    }
  }

  @Test
  void timeThatAWaitSpendsOnCallsIsNotLost() throws Exception {
    MeterListener listener = new MeterListener(registry, Tags.empty());
    WaitPoint point = new WaitPoint(PLACE, "before the return");
    CallRun run = new CallRun(null, CallRun.Kind.IN_TURN, 0);

    listener.waitStarted(point);
    listener.replayStarted(1);
    listener.callStarted(run);
    assertThat(registry.get("deco.calls.active").gauge().value()).isEqualTo(1);
    Thread.sleep(300);
    listener.callEnded(run, null);
    listener.replayEnded();
    listener.waitEnded(point);

    Timer wait = registry.get("deco.waits").tag("point", "p.Program.run:7").timer();
    assertThat(wait.count()).isEqualTo(1);
    assertThat(wait.totalTime(TimeUnit.MILLISECONDS)).isLessThan(250);
    assertThat(registry.get("deco.replays").timer().totalTime(TimeUnit.MILLISECONDS))
        .isGreaterThanOrEqualTo(299);
    assertThat(registry.get("deco.calls").tag("site", "unknown").timer().count()).isEqualTo(1);
    assertThat(registry.find("deco.calls.delay").meters()).isEmpty();
  }

  @Test
  void runsInOtherJvmsCountWithTheirTimeThereAndTheirBytes() {
    MeterListener listener = new MeterListener(registry, Tags.empty());
    CallRun run = new CallRun(PLACE, CallRun.Kind.EARLY, 1);

    listener.callRanElsewhere(run, new RemotePlace("a", 2_000_000, 30, 7), null);
    listener.callRanElsewhere(run, new RemotePlace("b", 4_000_000, 10, 1), null);

    Timer runs = registry.get("deco.calls").tag("kind", "early").timer();
    assertThat(runs.count()).isEqualTo(2);
    assertThat(runs.totalTime(TimeUnit.MILLISECONDS)).isEqualTo(6);
    assertThat(registry.get("deco.calls.bytes").tag("direction", "sent").counter().count())
        .isEqualTo(40);
    assertThat(registry.get("deco.calls.bytes").tag("direction", "received").counter().count())
        .isEqualTo(8);
  }

  @Test
  void anEndWithoutItsStartAndAStartWithoutItsEndDoNoHarm() {
    MeterListener listener = new MeterListener(registry, Tags.empty());
    WaitPoint point = new WaitPoint(PLACE, null);
    CallRun run = new CallRun(PLACE, CallRun.Kind.EARLY, System.nanoTime());

    listener.waitEnded(point);
    listener.replayEnded();
    listener.waitStarted(point);
    listener.callStarted(run);
    listener.waitEnded(point);
    listener.waitEnded(point);

    assertThat(registry.get("deco.waits").timer().count()).isEqualTo(1);
    assertThat(registry.get("deco.calls.delay").timer().count()).isEqualTo(1);
    assertThat(registry.get("deco.replays").timer().count()).isZero();
  }

  @Test
  void allMetersAreDescribed() throws Exception {
    metrics.bindTo(registry);
    DecoRows.sums(rows(9));

    assertThat(registry.getMeters())
        .extracting(Meter::getId)
        .allSatisfy(id -> assertThat(id.getDescription()).isNotBlank())
        .extracting(Meter.Id::getName)
        .allSatisfy(name -> assertThat(name).startsWith("deco."));
  }
}
