package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Statements that run as the user wrote them, written as the processor writes them. */
@Timeout(60)
class DirectStatementsTest {
  private static final int CALLS = 50_000;

  private int direct;

  /** {@code for (...) results[i] = i * 3;}, where the product is a call. */
  private int[] loop(Site site, int calls) {
    int[] results = new int[calls];
    try (Run run = Run.open()) {
      for (int i = 0; i < calls; i++) {
        int value = i;
        if (run.inPlace(site)) {
          direct++;
          results[i] = value * 3;
        } else {
          Deferred<Integer> result = Calls.spawn(run.at(site), isolation -> value * 3);
          run.defer(results, value, () -> results[value] = result.get());
        }
      }
    }
    return results;
  }

  private static int[] serial(int calls) {
    int[] results = new int[calls];
    Arrays.setAll(results, i -> i * 3);
    return results;
  }

  private static Site site() {
    return new Site(DirectStatementsTest.class, "program", "Program.java", 44).orDirectly();
  }

  /** A place whose calls are known to be faster where they stand. */
  private static Site known() {
    Site site = site();
    // So many that the next trial is far off, however long the next call takes.
    for (int inARow = 0; inARow < 10; ) {
      if (site.runsDirectly()) {
        site.ranDirectly(100, 100_000_000);
        inARow++;
      } else {
        site.spawnedFor(100, 1_000_000_000, 0);
        inARow = 0;
      }
    }
    return site;
  }

  @Test
  void callsThatASpawnIsTooMuchForEndUpWhereTheyStand() {
    Site site = site();
    for (int i = 0; i < 10; i++) {
      assertThat(loop(site, CALLS)).isEqualTo(serial(CALLS));
    }
    assertThat(direct).isPositive();
  }

  @Test
  void bothWaysGiveTheSameUnderRandomDecisions() throws Exception {
    for (long seed = 0; seed < 20; seed++) {
      Callable<int[]> body = () -> loop(site(), 200);
      assertThat(Deco.disturbed(seed, body)).isEqualTo(serial(200));
    }
    assertThat(direct).isPositive();
  }

  @Test
  void whatIsPendingComesFirst() {
    Site site = known();
    StringBuilder order = new StringBuilder();
    try (Run run = Run.open()) {
      run.defer(() -> order.append("step "));
      if (run.inPlace(site)) {
        order.append("direct ");
      } else {
        run.defer(() -> order.append("spawned "));
      }
    }
    assertThat(order.toString()).startsWith("step ");
  }

  @Test
  void otherCallsThatArePendingAreNotWaitedForOnItsAccount() {
    Site site = known();
    try (Run run = Run.open()) {
      assertThat(run.inPlace(site)).isTrue();
      Calls.spawn(run.at(site()), isolation -> 1);
      assertThat(run.inPlace(site)).isFalse();
      run.await();
      assertThat(run.inPlace(site)).isTrue();
    }
  }

  @Test
  void callsWithAnExecutorOfTheirOwnNeverRunWhereTheyStand() {
    Site site = known();
    site.runsElsewhere();
    try (Run run = Run.open()) {
      assertThat(run.inPlace(site)).isFalse();
    }
  }

  @Test
  void insideAnIsolatedCallAndInCheckModeNothingRunsDirectly() throws Exception {
    Site site = known();
    boolean[] asked = new boolean[2];
    Deferred<Boolean> inside =
        Calls.spawnAlone(
            isolation -> {
              try (Run run = Run.open()) {
                return run.inPlace(site);
              }
            });
    asked[0] = inside.get();
    Callable<Boolean> ask =
        () -> {
          try (Run run = Run.open()) {
            return run.inPlace(site);
          }
        };
    asked[1] = Deco.checked(ask, report -> {});
    assertThat(asked).containsOnly(false);
    assertThat(ask.call()).isTrue();
  }

  @Test
  void aFailureHasTheLineOfTheUsersStatementInItsTrace() {
    Site site = known();
    Throwable failure = catchThrowable(() -> failing(site));
    StackTraceElement[] trace = failure.getStackTrace();
    assertThat(trace[0].getMethodName()).isEqualTo("callee");
    assertThat(trace[1]).isEqualTo(site.frame());
    assertThat(trace[2].getMethodName()).isEqualTo("failing");
  }

  private static void failing(Site site) throws Exception {
    try (Run run = Run.open()) {
      assertThat(run.inPlace(site)).isTrue();
      try {
        callee();
      } catch (Throwable failure) {
        run.failedInPlace(site, failure);
        throw failure;
      }
    }
  }

  private static void callee() throws Exception {
    throw new Exception("failed");
  }

  @Test
  void anExceptionThatWasMadeElsewhereKeepsItsTrace() throws Exception {
    Site site = known();
    Exception[] made = new Exception[1];
    Thread thread = new Thread(() -> made[0] = new Exception("made elsewhere"));
    thread.start();
    thread.join();
    StackTraceElement[] before = made[0].getStackTrace();
    try (Run run = Run.open()) {
      assertThat(run.inPlace(site)).isTrue();
      run.failedInPlace(site, made[0]);
    }
    assertThat(made[0].getStackTrace()).isEqualTo(before);
  }
}
