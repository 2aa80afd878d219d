package dev.deco.runtime.internal.observe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.runtime.CallRun;
import dev.deco.runtime.WaitPoint;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** The tables at the end: their columns, and what they advise. */
class SummaryTest {
  private static final StackTraceElement LONG = place(11);
  private static final StackTraceElement SHORT = place(22);
  private static final StackTraceElement ORDERED = place(33);
  private static final WaitPoint WAIT = new WaitPoint(place(44), "before the return");

  private final Summary summary = new Summary();

  private static StackTraceElement place(int line) {
    return new StackTraceElement("t.Program", "program", "Program.java", line);
  }

  private void run(StackTraceElement site, CallRun.Kind kind, int millis) {
    CallRun run = new CallRun(site, kind, System.nanoTime());
    summary.callStarted(run);
    pass(millis);
    summary.callEnded(run, null);
  }

  private static void pass(int millis) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(100_000);
    }
  }

  private List<String> columns(String place) {
    String line =
        summary.text().lines().filter(each -> each.contains(place)).findFirst().orElseThrow();
    return List.of(line.strip().split(" +"));
  }

  /** Two workers run a call each for 40 ms, the caller helps for 10 ms and then waits. */
  private void program() throws InterruptedException {
    summary.scopeOpened();
    for (int i = 0; i < 3; i++) {
      summary.callSpawned(LONG);
    }
    Thread[] workers = new Thread[2];
    for (int i = 0; i < 2; i++) {
      workers[i] = new Thread(() -> run(LONG, CallRun.Kind.EARLY, 40));
      workers[i].start();
    }
    summary.waitStarted(WAIT);
    run(LONG, CallRun.Kind.EARLY, 10);
    for (Thread worker : workers) {
      worker.join();
    }
    summary.callRunsAgain(LONG, "it has read a[0]");
    summary.waitEnded(WAIT);
    summary.scopeClosed(1);
  }

  @Test
  void aSiteHasItsCallsTimesParallelismAndWhatWasLostForIt() throws Exception {
    program();

    assertThat(summary.text().lines().toList().get(2).strip().split(" +"))
        .startsWith(
            "calls", "total", "ms", "mean", "us", "parallel", "most", "lost", "ms", "again");
    List<String> site = columns("Program.java:11");
    assertThat(site.get(0)).isEqualTo("3");
    assertThat(Double.parseDouble(site.get(1))).isBetween(90.0, 5_000.0);
    assertThat(Double.parseDouble(site.get(2))).isBetween(30_000.0, 2e6);
    assertThat(Double.parseDouble(site.get(3))).isBetween(1.0, 3.0);
    assertThat(Integer.parseInt(site.get(4))).isBetween(1, 3);
    assertThat(Double.parseDouble(site.get(5))).isPositive();
    assertThat(site.get(6)).isEqualTo("1");
    assertThat(summary.text()).doesNotContain("too short", "program order");
  }

  @Test
  void aWaitPointHasWhatWasLostThereAndWhy() throws Exception {
    program();

    List<String> point = columns("Program.java:44");
    assertThat(point.get(0)).isEqualTo("1");
    // All of it is put down to the only site there is.
    assertThat(point.get(1)).isEqualTo(columns("Program.java:11").get(5));
    assertThat(summary.text()).contains("t.Program.program(Program.java:44): before the return");
  }

  @Test
  void whatIsLostIsSharedByTheSitesThatAreWaitedFor() {
    summary.scopeOpened();
    summary.callSpawned(ORDERED);
    run(ORDERED, CallRun.Kind.IN_PLACE, 1);
    summary.callSpawned(LONG);
    run(LONG, CallRun.Kind.EARLY, 30);
    summary.callSpawned(SHORT);
    run(SHORT, CallRun.Kind.EARLY, 3);
    summary.waitStarted(WAIT);
    pass(40);
    summary.waitEnded(WAIT);
    summary.waitStarted(WAIT);
    pass(5);
    summary.waitEnded(WAIT);
    summary.scopeClosed(0);

    double forLong = Double.parseDouble(columns("Program.java:11").get(5));
    double forShort = Double.parseDouble(columns("Program.java:22").get(5));
    assertThat(forLong).isGreaterThan(forShort).isGreaterThan(20);
    assertThat(forShort).isPositive();
    assertThat(columns("Program.java:33").get(5)).isEqualTo("0.0");
  }

  @Test
  void callsOfAScopeInsideACallAreNoMatterOfTheOneAround() {
    summary.scopeOpened();
    summary.callSpawned(LONG);
    summary.waitStarted(WAIT);
    CallRun outer = new CallRun(LONG, CallRun.Kind.EARLY, System.nanoTime());
    summary.callStarted(outer);
    summary.scopeOpened();
    summary.callSpawned(SHORT);
    summary.callSpawned(SHORT);
    // The call leaves the scope open.
    summary.callEnded(outer, null);
    pass(20);
    summary.waitEnded(WAIT);
    summary.scopeClosed(0);

    assertThat(Double.parseDouble(columns("Program.java:11").get(5))).isGreaterThanOrEqualTo(19);
    assertThat(columns("Program.java:22").get(5)).isEqualTo("0.0");
  }

  @Test
  void shortCallsGetAHintAndSoDoThoseInOrder() {
    for (int i = 0; i < 3; i++) {
      summary.callSpawned(ORDERED);
      run(ORDERED, CallRun.Kind.IN_PLACE, 1);
    }
    for (int i = 0; i < 20_000; i++) {
      run(SHORT, CallRun.Kind.EARLY, 0);
    }

    assertThat(summary.text())
        .contains("(Program.java:22)  (too short to be worth a spawn: let one call do more)")
        .contains("(Program.java:33)  (all in program order)");
  }
}
